using System.Collections.Immutable;

namespace TemplateGen.Analyzers.Guarding.Annotations;

/// <summary>
/// The middle part of an annotation line, in the words of C#: <c>to</c>, <c>message.To</c>, <c>((Acme.TextMessage)message).To</c>,
/// and <c>message.To|UserId</c> where either may name the recipient.
/// </summary>
/// <param name="OnlyFor">The full name of the type in the cast; null without one.</param>
/// <param name="Parameter">The parameter's name.</param>
/// <param name="Ways">The members that lead from there to a recipient; a single empty way is the argument itself.</param>
internal sealed record ParameterPath(string? OnlyFor, string Parameter, ImmutableArray<ImmutableArray<string>> Ways)
{
    public static ParameterPath Parse(string text)
    {
        // The outer brackets of ((T)p).To only say that the cast comes before the dot, which it does anyhow.
        if (text.StartsWith("((", StringComparison.Ordinal) && text.IndexOf(')', text.IndexOf(')') + 1) is > 0 and var end) text = text.Substring(1, end - 1) + text.Substring(end + 1);
        var cast = text.StartsWith("(", StringComparison.Ordinal) ? text.IndexOf(')') : -1;
        var onlyFor = cast < 0 ? null : text.Substring(1, cast - 1).Trim();
        text = text.Substring(cast + 1);
        var dot = text.IndexOf('.');
        return dot < 0
            ? new ParameterPath(onlyFor, text.Trim(), ImmutableArray.Create(ImmutableArray<string>.Empty))
            : new ParameterPath(onlyFor, text.Substring(0, dot).Trim(), text.Substring(dot + 1).Split('|').Select(way => way.Split('.').Select(name => name.Trim()).ToImmutableArray()).ToImmutableArray());
    }
}
