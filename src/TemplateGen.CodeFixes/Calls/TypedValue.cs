using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Calls;

/// <summary>
/// What an old call passed as text, as the value that a typed parameter takes: a value that was made a text, and a
/// constant text that can be read in one way only. Any other text might be read wrongly, and a customer would see it.
/// </summary>
internal static class TypedValue
{
    /// <summary>The value; null when it does not fit.</summary>
    /// <param name="passed">What the old call passes.</param>
    /// <param name="type">The parameter's type.</param>
    /// <param name="model">Of the old call.</param>
    public static ExpressionSyntax? Of(ExpressionSyntax passed, ITypeSymbol type, SemanticModel model)
    {
        if (model.GetTypeInfo(passed).Type is not { } given) return null;
        if (type.SpecialType == SpecialType.System_String) return given.SpecialType == SpecialType.System_String ? passed : null;
        if (model.Compilation.ImplicitlyConverts(given, type)) return passed;
        if (given.SpecialType == SpecialType.System_DateTime && type.Name == "DateOnly") return SyntaxFactory.InvocationExpression(SyntaxFactory.ParseExpression("DateOnly.FromDateTime"), SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(passed.WithoutOuterTrivia()))));
        if (model.GetConstantValue(passed) is { Value: string text }) return Read(text, type) is { } code ? SyntaxFactory.ParseExpression(code) : null;
        return BeforeText(passed, model) is { } value ? Of(value, type, model) : null;
    }

    /// <summary>Of <c>amount.ToString()</c>: the template's own language says how it is written. Not where a format was chosen.</summary>
    private static ExpressionSyntax? BeforeText(ExpressionSyntax passed, SemanticModel model) =>
        passed is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(ToString), Expression: var value } } call
        && call.ArgumentList.Arguments.All(argument => model.GetTypeInfo(argument.Expression).Type is { Name: nameof(CultureInfo) or nameof(IFormatProvider) })
            ? value
            : null;

    private static string? Read(string text, ITypeSymbol type)
    {
        const NumberStyles plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        var culture = CultureInfo.InvariantCulture;
        return type switch
        {
            { SpecialType: SpecialType.System_Int64 } when long.TryParse(text, NumberStyles.AllowLeadingSign, culture, out var whole) => whole.ToString(culture),
            // In half of the world 1.234 is more than a thousand.
            { SpecialType: SpecialType.System_Decimal } when decimal.TryParse(text, plain, culture, out var number) && text.Length - text.IndexOf('.') != 4 => number.ToString(culture) + "m",
            { Name: "DateOnly" } when DateTime.TryParseExact(text, "yyyy-MM-dd", culture, DateTimeStyles.None, out var day) => FormattableString.Invariant($"new DateOnly({day.Year}, {day.Month}, {day.Day})"),
            { Name: "TimeOnly" } when DateTime.TryParseExact(text, "HH:mm", culture, DateTimeStyles.None, out var time) => FormattableString.Invariant($"new TimeOnly({time.Hour}, {time.Minute})"),
            { Name: nameof(Uri) } when Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" => $"new Uri({SymbolDisplay.FormatLiteral(text, quote: true)})",
            _ => null,
        };
    }
}
