using TemplateGen.Definitions.Rules;

namespace TemplateGen.Definitions;

/// <summary>The rules on definition files.</summary>
public static class DefinitionRules
{
    private static readonly CSharpNameClash CSharpNameClash = new();

    private static readonly KnownLanguage KnownLanguage = new();

    private static readonly TemplateRule[] OnTemplates =
    [
        new RequiredFields(),
        new GivenTwice(),
        new TemplateName(),
        new BodyLength(),
        new TextLength(),
        new KnownCategory(),
        new RetiredCategory(),
        KnownLanguage,
        new PlaceholderNumbers(),
        new MalformedPlaceholders(),
        new MixedPlaceholders(),
        new AdjacentPlaceholders(),
        new PlaceholderAtEdge(),
        new SamplesMatch(),
        new NamedFormat(),
        new PlaceholderRatio(),
        new SingleBraces(),
        new PunctuationAtEdge(),
        new HeaderAndFooterContent(),
        new FooterEmoji(),
        new ButtonLayout(),
        new ButtonContent(),
        new AuthenticationForm(),
        new KindForm(),
        new UnsupportedProperty(),
        new UnknownKinds(),
    ];

    private static readonly SignatureRule[] OnSignatures = [new TooManyParameters(), CSharpNameClash];

    private static readonly ITogetherRule[] OnAll = [new DuplicateTemplate(), CSharpNameClash, new LanguagesAgree()];

    /// <summary>Every rule that this library checks, by id.</summary>
    public static EquatableArray<Rule> All { get; } = ListAll();

    /// <summary>All that is wrong inside one file: what reading found, and what the rules say of each template. At most 100, then one for all others.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellationToken">Stops the check of a long file.</param>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public static EquatableArray<Finding> Check(DefinitionFile file, CancellationToken cancellationToken = default) =>
        Check(file, RuleSettings.Default, cancellationToken);

    /// <summary>All that is wrong inside one file, by a project's settings; a setting that means nothing is reported at the first template.</summary>
    /// <param name="file">The file.</param>
    /// <param name="settings">The settings for this file.</param>
    /// <param name="cancellationToken">Stops the check of a long file.</param>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public static EquatableArray<Finding> Check(DefinitionFile file, RuleSettings settings, CancellationToken cancellationToken = default)
    {
        var sink = FindingSink.Continue(file);
        ReportInvalid(settings, file, sink);
        TemplateDefinition? previous = null;
        foreach (var template in file.Templates)
        {
            cancellationToken.ThrowIfCancellationRequested();

            // The languages of a bulk definition share all but the language: what they share is checked once.
            if (previous?.Span != template.Span) Check(template, settings, sink);
            else if (!template.IsApproved) KnownLanguage.Check(template, settings, sink);
            previous = template;
        }

        return sink.ToFindings();
    }

    /// <summary>What the rules say of one template by itself, in the order of their places. At most 100, then one for all others.</summary>
    public static EquatableArray<Finding> Check(TemplateDefinition template)
    {
        var sink = new FindingSink();
        Check(template, RuleSettings.Default, sink);
        return sink.ToFindings();
    }

    /// <summary>
    /// What the rules say of all templates of a project together (TG1102, TG1103, TG1410), by file and place. At most 100
    /// in a file, then one for all others.
    /// </summary>
    public static EquatableArray<FileFinding> CheckTogether(IReadOnlyCollection<FileDefinition> templates)
    {
        var set = new TemplateSet(templates);
        var sinks = new FileSinks();
        foreach (var rule in OnAll)
        {
            rule.Check(set, sinks);
        }

        return sinks.ToFindings();
    }

    /// <summary>
    /// Whether code can be generated for a template, seen by itself: it has what code needs, and its placeholders make
    /// sense. When not, a finding says why.
    /// </summary>
    public static bool CanGenerate(TemplateDefinition template) => SignatureOf(template) is not null;

    /// <summary>The C# side of a template for which code can be generated; null when a finding says why there is none.</summary>
    public static TemplateSignature? SignatureOf(TemplateDefinition template)
    {
        if (template.IsMalformed) return null;
        var sink = new FindingSink();
        foreach (var rule in OnTemplates)
        {
            if (rule.BreaksGeneration) rule.Check(template, sink);
        }

        if (!sink.IsEmpty) return null;
        var signature = CheckSignature(template, sink);
        return sink.IsEmpty ? signature : null;
    }

    private static void Check(TemplateDefinition template, RuleSettings settings, FindingSink sink)
    {
        CheckSignature(template, sink);
        foreach (var rule in OnTemplates)
        {
            if (!rule.BreaksGeneration && template.IsApproved) continue;
            if (rule is ConfigurableRule configurable) configurable.Check(template, settings, sink);
            else rule.Check(template, sink);
        }
    }

    private static TemplateSignature CheckSignature(TemplateDefinition template, FindingSink sink)
    {
        var signature = SignatureBuilder.Build(template, out var clashes);
        foreach (var rule in OnSignatures) rule.Check(template, signature, clashes, sink);
        return signature;
    }

    private static void ReportInvalid(RuleSettings settings, DefinitionFile file, FindingSink sink)
    {
        if (file.Templates.Count == 0) return;
        foreach (var invalid in settings.Invalid)
        {
            sink.Report(All.First(rule => rule.Id == invalid.Setting.RuleId), file.Templates[0].Anchor, invalid.Message);
        }
    }

    private static EquatableArray<Rule> ListAll()
    {
        var rules = new List<Rule> { DuplicateTemplate.Rule, LanguagesAgree.Rule };
        foreach (var rule in OnSignatures) rules.Add(rule.Rule);
        foreach (var rule in OnTemplates) rules.Add(rule.Rule);
        rules.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        return rules.ToEquatableArray();
    }
}
