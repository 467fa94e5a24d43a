namespace TemplateGen.Definitions;

/// <summary>A parameter before it has its final name.</summary>
internal sealed class ParameterDraft
{
    /// <summary>The name that it asks for, in PascalCase; never empty.</summary>
    public required string WantedName { get; init; }

    /// <summary>
    /// Where a person wrote the name, so that a clash is theirs to solve; null for a name that we made up, which gives
    /// way without a word.
    /// </summary>
    public SourceSpan? WrittenAt { get; init; }

    public required ParameterKind Kind { get; init; }

    public ParameterType Type { get; init; }

    public bool IsOptional { get; init; }

    public string? Sample { get; init; }

    public string? CardType { get; init; }

    public List<ParameterUse> Uses { get; } = new(capacity: 1);

    /// <summary>The parameter under its final name.</summary>
    public TemplateParameter ToParameter(string propertyName) => new()
    {
        CSharpName = CSharpNames.CamelCase(propertyName),
        PropertyName = propertyName,
        Kind = Kind,
        Type = Type,
        IsOptional = IsOptional,
        Sample = Sample,
        CardType = CardType,
        Uses = Uses.ToEquatableArray(),
    };
}
