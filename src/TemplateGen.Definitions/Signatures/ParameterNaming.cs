using System.Globalization;

namespace TemplateGen.Definitions;

/// <summary>
/// Gives parameters their final names: what people wrote first, in order; then what we made up, which is numbered when
/// it clashes.
/// </summary>
/// <param name="typeNames">The names of the record and of the types in it, which no property may have.</param>
internal sealed class ParameterNaming(ICollection<string> typeNames)
{
    private readonly Dictionary<string, SourceSpan?> _owners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lastNumber = new(StringComparer.Ordinal);

    /// <summary>Two names that people wrote and that are the same in C#.</summary>
    public List<NameClash> Clashes { get; } = [];

    /// <summary>Names the parameters; required ones come first, otherwise their order stays.</summary>
    public EquatableArray<TemplateParameter> Name(List<ParameterDraft> drafts)
    {
        var names = new string[drafts.Count];
        for (var i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].WrittenAt is not null) names[i] = Claim(drafts[i]);
        }

        for (var i = 0; i < drafts.Count; i++)
        {
            names[i] ??= Claim(drafts[i]);
        }

        var parameters = new List<TemplateParameter>(drafts.Count);
        AddParameters(drafts, names, isOptional: false, parameters);
        AddParameters(drafts, names, isOptional: true, parameters);
        return parameters.ToEquatableArray();
    }

    private static void AddParameters(List<ParameterDraft> drafts, string[] names, bool isOptional, List<TemplateParameter> parameters)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].IsOptional == isOptional) parameters.Add(drafts[i].ToParameter(names[i]));
        }
    }

    private string Claim(ParameterDraft draft)
    {
        var wanted = CSharpNames.Property(draft.WantedName, typeNames);
        var name = wanted;
        if (_owners.TryGetValue(name, out var owner))
        {
            if (owner is { } first && draft.WrittenAt is { } second) Clashes.Add(new NameClash(CSharpNames.CamelCase(name), first, second));
            while (_owners.ContainsKey(name) || CSharpNames.IsTaken(name, typeNames)) name = Numbered(wanted);
        }

        _owners.Add(name, draft.WrittenAt);
        return name;
    }

    private string Numbered(string name)
    {
        _lastNumber.TryGetValue(name, out var last);
        var number = Math.Max(last, 1) + 1;
        _lastNumber[name] = number;
        var separator = char.IsDigit(name[name.Length - 1]) ? "_" : string.Empty;
        return name + separator + number.ToString(CultureInfo.InvariantCulture);
    }
}

/// <summary>Two names in one template that are the same in C#.</summary>
/// <param name="CSharpName">The name in C#.</param>
/// <param name="First">Where the first is written.</param>
/// <param name="Second">Where the second is written.</param>
internal readonly record struct NameClash(string CSharpName, SourceSpan First, SourceSpan Second);
