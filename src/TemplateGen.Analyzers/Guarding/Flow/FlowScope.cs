using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Calls;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.Analyzers.Guarding.Facts;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>What all parts of the analysis of one member share.</summary>
internal sealed class FlowScope
{
    public static readonly ImmutableArray<Duty> Duties = ImmutableArray.Create(Duty.OpenWindow, Duty.OptIn);

    private readonly ISymbol _member;
    private readonly Lazy<HashSet<ISymbol>> _assigned;

    public FlowScope(IOperation root, ISymbol member, AnnotationLookup annotations)
    {
        _member = member;
        Annotations = annotations;
        Facts = new FactTable(Terms);
        Learning = new Learning(Terms, Facts);
        var operations = root.DescendantsAndSelf().ToList();
        Aliases = new ReferenceAliases(operations);
        Functions = new NestedFunctions(operations, Aliases);
        var assigned = new AssignedValues(operations);
        Held = new HeldTypes(assigned);
        MaybeAliases = new PossibleAliases(operations, assigned);
        _assigned = new Lazy<HashSet<ISymbol>>(() => new HashSet<ISymbol>(operations.SelectMany(Writes.Of).SelectMany(symbol => Aliases.Of(symbol).Append(symbol)).Concat(Aliases.Untracked), SymbolEqualityComparer.Default));
        Nullness = new Nullness(root.SemanticModel);
        EscapingChangers = Functions.All.Where(function => (function.Changes.Count > 0 || function.ChangesElements) && (function.IsIterator || function.IsStarted || function.Escapes is not null)).ToList();
    }

    public AnnotationLookup Annotations { get; }

    public TermTable Terms { get; } = new();

    public FactTable Facts { get; }

    public Learning Learning { get; }

    public NestedFunctions Functions { get; }

    public ReferenceAliases Aliases { get; }

    public HeldTypes Held { get; }

    public PossibleAliases MaybeAliases { get; }

    public Nullness Nullness { get; }

    /// <summary>The variables and members that the code assigns, or whose storage it passes on.</summary>
    public HashSet<ISymbol> Assigned => _assigned.Value;

    /// <summary>Functions that change variables whenever anyone calls them.</summary>
    public IReadOnlyList<NestedFunction> EscapingChangers { get; }

    /// <summary>A field or property of what a term names; null when that becomes too deep.</summary>
    public Term? Member(ISymbol member, Term receiver) => Terms.Node(Annotations.Roots.Of(member), receiver);

    /// <summary>What names the result of a pure function; null when an argument has no name.</summary>
    public Term? PureCall(object function, IReadOnlyList<Term?> arguments)
    {
        if (arguments.Any(argument => argument is null)) return null;
        if (arguments.Count == 0) return Terms.Leaf(function);
        var all = arguments[0];
        for (var i = 1; i < arguments.Count - 1 && all is not null; i++) all = Terms.Node(TermHeads.Arguments, all, arguments[i]);
        return all is null ? null : Terms.Node(function, all, arguments.Count > 1 ? arguments[arguments.Count - 1] : null);
    }

    /// <summary>What names some values together; null when one of them has no name.</summary>
    public Term? Group(IEnumerable<Term?> items) => PureCall(TermHeads.Group, items.ToList());

    /// <summary>What is known to be in a list or array; null when nobody knows.</summary>
    public Term? GroupIn(Knowledge knowledge, Term collection) =>
        Terms.TryFindNode(TermHeads.Contents, collection) is { } contents ? Learning.EqualTerms(knowledge.Facts, contents).FirstOrDefault(IsGroup) : null;

    public static IEnumerable<Term> ItemsOf(Term group)
    {
        if (group.Right is { } last) yield return last;
        var rest = group.Left;
        for (; rest is { Right: { } item } && ReferenceEquals(rest.Head, TermHeads.Arguments); rest = rest.Left) yield return item;
        if (rest is not null) yield return rest;
    }

    public static bool IsCareWindows(INamedTypeSymbol type) => type.Is(KnownNames.CareWindows) || type.AllInterfaces.Any(contract => contract.Is(KnownNames.CareWindows));

    /// <summary>The fact that a duty towards a recipient is met.</summary>
    public Fact Met(Duty duty, Term recipient) => Facts.Of(KindOf(duty), recipient);

    /// <summary>Whether a member holds a recipient, as far as its type or an annotated path tells.</summary>
    public bool MayBeRecipient(Term member) =>
        TypeFacts.TypeOf(member) is INamedTypeSymbol type && (IsRecipient(type) || (type.IsNullableValue() && type.TypeArguments[0] is INamedTypeSymbol value && IsRecipient(value)))
        || Annotations.IsOnPath(((ISymbol)member.Head).Name);

    public static bool IsRecipient(INamedTypeSymbol type) => type.Is(KnownNames.Recipient);

    /// <summary>
    /// Whether the duty towards a recipient is met: of itself, of a text that names it, of all in a list, or of the object
    /// that it is a member of, which stands for one customer, unless the member can be asked itself. The customer of a
    /// found window is known by it.
    /// </summary>
    public bool IsMet(Knowledge knowledge, Duty duty, Term recipient)
    {
        if (IsMetByItself(knowledge, duty, recipient)) return true;
        if (AreAllMet(knowledge, duty, recipient)) return true;
        var group = IsGroup(recipient) ? recipient : GroupIn(knowledge, recipient);
        return group?.Left is not null && ItemsOf(group).All(item => IsMetByItself(knowledge, duty, item));
    }

    /// <summary>Whether all that is in a list is known to be ready, though not what it is.</summary>
    public bool AreAllMet(Knowledge knowledge, Duty duty, Term collection) =>
        Terms.TryFindNode(TermHeads.Contents, collection) is { } contents && IsFact(knowledge, duty, contents);

    /// <summary>Whether all that is known to be in a list is ready; in an empty one it is.</summary>
    public bool AreItemsMet(Knowledge knowledge, Duty duty, Term group) => IsGroup(group) && ItemsOf(group).All(item => IsMet(knowledge, duty, item));

    /// <summary>By one of its names: <c>var to = order.Customer;</c> has the customer's.</summary>
    private bool IsMetByItself(Knowledge knowledge, Duty duty, Term recipient) =>
        IsMetByName(knowledge, duty, recipient) || Learning.EqualTerms(knowledge.Facts, recipient).Any(name => IsMetByName(knowledge, duty, name));

    private bool IsMetByName(Knowledge knowledge, Duty duty, Term recipient)
    {
        var isMember = false;
        for (var term = recipient; term is not null; term = term.Left)
        {
            if (IsKnown(knowledge, duty, term)) return true;
            if (TypeFacts.TypeOf(term) is INamedTypeSymbol own && Annotations.KnowsItsRecipient(own, duty)) return false;
            if (duty == Duty.OpenWindow && IsCustomerOfWindow(term)) return true;
            if (IsOtherForm(term)) continue;
            if (term.IsElement) return AreAllMet(knowledge, duty, term.Left!);
            // An object stands for the customer whom it holds, not for everybody whom one finds from there.
            if (isMember || !IsMember(term)) return false;
            isMember = true;
        }

        return false;
    }

    public static bool IsCustomerOfWindow(Term term) => term.Head is IPropertySymbol { Name: "Customer", ContainingType: { } type } && type.Is(KnownNames.CareWindow);

    private static bool IsGroup(Term term) => ReferenceEquals(term.Head, TermHeads.Group);

    private static bool IsMember(Term term) => term.Head is IPropertySymbol { IsIndexer: false } or IFieldSymbol;

    /// <summary>Whether a term stands for the customer that its first part stands for: the number as text or as recipient.</summary>
    private static bool IsOtherForm(Term term) =>
        ReferenceEquals(term.Head, TermHeads.Parsed) || (term.Head is IMethodSymbol { Name: "ToUnmaskedString", ContainingType: { } type } && IsRecipient(type));

    /// <summary>Whether the object whose code this is, or its type, was asked itself: whom it writes to is its own business.</summary>
    public bool CoversAll(Knowledge? knowledge, Duty duty)
    {
        if (knowledge is null) return false;
        if (IsKnown(knowledge, duty, Terms.Leaf(TermHeads.This))) return true;
        for (var type = _member.ContainingType; type is not null; type = type.ContainingType)
        {
            if (IsKnown(knowledge, duty, Terms.Leaf(type))) return true;
        }

        return false;
    }

    /// <summary>Whether the duty is met towards a recipient that no value of these types could be.</summary>
    public bool IsMetForSomeoneElse(Knowledge knowledge, Duty duty, IEnumerable<ITypeSymbol> candidates)
    {
        var known = knowledge.Facts.ToList().Select(id => Facts[id]).Where(fact => fact.Kind == KindOf(duty) && !IsSender(fact.Term)).Select(fact => fact.Term).ToList();
        return known.Count > 0 && !candidates.Any(candidate => known.Any(term => TypeFacts.MayBeOf(term, candidate)));

        // An object of a type that carries the duty writes to someone, and is nobody itself.
        bool IsSender(Term term) => term.Head is TermHeads.Creation || (TypeFacts.TypeOf(term) is INamedTypeSymbol type && Annotations.OfType(type).Requires(duty));
    }

    public Term NotEscaped(NestedFunction function) => Terms.Leaf(new TermHeads.Escape(function));

    public Fact NotEscapedFact(NestedFunction function) => Facts.Of(FactKind.False, NotEscaped(function));

    private static FactKind KindOf(Duty duty) => duty == Duty.OpenWindow ? FactKind.WindowOpen : FactKind.OptedIn;

    private bool IsKnown(Knowledge knowledge, Duty duty, Term term) =>
        IsFact(knowledge, duty, term)
        || (Terms.TryFindNode(TermHeads.Parsed, term) is { } parsed && IsFact(knowledge, duty, parsed))
        || Learning.EqualTerms(knowledge.Facts, term).Any(equal => IsOtherForm(equal) && IsFact(knowledge, duty, equal.Left!));

    private bool IsFact(Knowledge knowledge, Duty duty, Term term) =>
        Facts.TryFind(KindOf(duty), term) is { } fact && knowledge.Facts.Contains(fact.Id);
}
