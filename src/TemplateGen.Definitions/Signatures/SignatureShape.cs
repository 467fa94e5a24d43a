using System.Globalization;
using System.Text;

namespace TemplateGen.Definitions;

/// <summary>What a send request must hold, apart from what things are called in C#.</summary>
internal static class SignatureShape
{
    /// <summary>Whether two signatures send the same parameters to the same places.</summary>
    public static bool AreSame(TemplateSignature left, TemplateSignature right) =>
        Of(left.Parameters) == Of(right.Parameters) && AreSame(left.Carousel, right.Carousel);

    /// <summary>The shape of parameters, equal for equal shapes; their order and names play no part.</summary>
    public static string Of(EquatableArray<TemplateParameter> parameters)
    {
        var places = new List<string>();
        foreach (var parameter in parameters)
        {
            foreach (var use in parameter.Uses) places.Add(PlaceOf(parameter.Kind, use));
        }

        places.Sort(StringComparer.Ordinal);
        return string.Join("\n", places);
    }

    /// <summary>Whether two carousels send the same parameters to the same cards.</summary>
    public static bool AreSame(CarouselSignature? left, CarouselSignature? right)
    {
        if (left is null || right is null) return left is null && right is null;
        if (left.IsProductCarousel != right.IsProductCarousel || left.CardTypeIndexes != right.CardTypeIndexes) return false;
        for (var i = 0; i < left.CardTypes.Count; i++)
        {
            if (Of(left.CardTypes[i].Parameters) != Of(right.CardTypes[i].Parameters)) return false;
        }

        return true;
    }

    private static string PlaceOf(ParameterKind kind, ParameterUse use) => new StringBuilder()
        .Append(kind).Append(' ')
        .Append(use.Place).Append(' ')
        .Append(use.Index.ToString(CultureInfo.InvariantCulture)).Append(' ')
        .Append(use.Number.ToString(CultureInfo.InvariantCulture)).Append(' ')
        .Append(use.Name)
        .ToString();
}
