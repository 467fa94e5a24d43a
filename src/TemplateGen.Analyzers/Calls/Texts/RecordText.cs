using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TemplateGen.Analyzers.Calls.Texts;

/// <summary>A text parameter of a template: what it fills in.</summary>
/// <param name="Kind">What may stand in it.</param>
/// <param name="BodyUses">How often it stands in the body, in each language.</param>
internal sealed record RecordText(RecordTextKind Kind, ImmutableArray<int> BodyUses)
{
    /// <summary>The text parameters of a record, by their names, in any case.</summary>
    public static ImmutableDictionary<string, RecordText> Of(IMethodSymbol constructor, int languages) => constructor.Parameters
        .Where(parameter => parameter.Type.SpecialType == SpecialType.System_String)
        .GroupBy(parameter => parameter.Name, StringComparer.OrdinalIgnoreCase)
        .ToImmutableDictionary(same => same.Key, same => Of(same.First(), languages), StringComparer.OrdinalIgnoreCase);

    private static RecordText Of(IParameterSymbol parameter, int languages)
    {
        if (parameter.Find(KnownNames.TemplateParameter) is not { } attribute) return new RecordText(RecordTextKind.Text, Repeat(1, languages));

        var kind = (RecordTextKind)attribute.OnlyValue<int>();
        var uses = attribute.NamedArguments.FirstOrDefault(argument => argument.Key == nameof(BodyUses)).Value;
        var numbers = uses is { Kind: TypedConstantKind.Array, IsNull: false } ? uses.Values.Select(value => value.Value as int? ?? 0).ToImmutableArray() : ImmutableArray<int>.Empty;
        return new RecordText(kind, numbers.Length switch
        {
            0 => Repeat(kind is RecordTextKind.Text or RecordTextKind.PhoneNumber ? 1 : 0, languages),
            1 => Repeat(numbers[0], languages),
            _ => numbers.Concat(Repeat(0, languages)).Take(languages).ToImmutableArray(),
        });
    }

    private static ImmutableArray<int> Repeat(int number, int count) => Enumerable.Repeat(number, count).ToImmutableArray();
}

/// <summary>The run time's <c>TemplateParameterKind</c>.</summary>
internal enum RecordTextKind
{
    Text,
    HeaderText,
    PhoneNumber,
    UrlSuffix,
    CouponCode,
    OneTimeCode,
    Payload,
    ProductId,
}
