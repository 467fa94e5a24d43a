namespace TemplateGen.Definitions;

/// <summary>One template in one language, as a definition file describes it. Absent parts are null or empty.</summary>
public sealed record TemplateDefinition
{
    /// <summary>Which shape it is written in.</summary>
    public required DefinitionShape Shape { get; init; }

    /// <summary>The whole JSON object.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>
    /// Whether a part that the model is made of had the wrong JSON type, which is a finding of its own. What could be
    /// read is here; it is not enough to generate from.
    /// </summary>
    public bool IsMalformed { get; init; }

    /// <summary>The name, unique together with the language.</summary>
    public JsonText? Name { get; init; }

    /// <summary>The language code; of a bulk definition, this one's.</summary>
    public JsonText? Language { get; init; }

    /// <summary>The category, as written.</summary>
    public JsonText? Category { get; init; }

    /// <summary>The 2019 tag (or a category in its place), as written.</summary>
    public JsonText? Tag { get; init; }

    /// <summary>The word that says the category.</summary>
    public JsonText? CategoryWord => Category ?? Tag;

    /// <summary>The category that <see cref="Category"/>, or else <see cref="Tag"/>, stands for.</summary>
    public DefinitionCategory EffectiveCategory { get; init; }

    /// <summary>The status in the platform's answer: <c>APPROVED</c>, <c>PAUSED</c>.</summary>
    public JsonText? Status { get; init; }

    /// <summary><c>POSITIONAL</c> or <c>NAMED</c>, as written.</summary>
    public JsonText? ParameterFormat { get; init; }

    /// <summary>The C# name that <c>as</c> asks for.</summary>
    public JsonText? ClassName { get; init; }

    /// <summary>For how many seconds the platform tries to deliver; -1 means 30 days.</summary>
    public JsonInteger? TimeToLive { get; init; }

    /// <summary>The header.</summary>
    public Header? Header { get; init; }

    /// <summary>The body.</summary>
    public Body? Body { get; init; }

    /// <summary>The footer.</summary>
    public Footer? Footer { get; init; }

    /// <summary>The buttons, in order.</summary>
    public EquatableArray<Button> Buttons { get; init; }

    /// <summary>The carousel.</summary>
    public Carousel? Carousel { get; init; }

    /// <summary>The limited-time offer.</summary>
    public LimitedTimeOffer? LimitedTimeOffer { get; init; }

    /// <summary>The request for permission to call.</summary>
    public CallPermissionRequest? CallPermissionRequest { get; init; }

    /// <summary>Our <c>parameters</c>: names, types and samples of positional placeholders.</summary>
    public EquatableArray<ParameterEntry> Parameters { get; init; }

    /// <summary>Components of a kind that this version does not know.</summary>
    public EquatableArray<UnknownComponent> UnknownComponents { get; init; }

    /// <summary>Properties of the template that this version does not use.</summary>
    public EquatableArray<UnknownProperty> UnknownProperties { get; init; }

    /// <summary>Whether the platform has approved it. Only <c>status</c> says so.</summary>
    public bool IsApproved => Status is not null && Status.Is("APPROVED");

    /// <summary>Where to point when something is missing: the name, else the opening brace.</summary>
    public SourceSpan Anchor => Name?.Span ?? new SourceSpan(Span.Start, 1);
}
