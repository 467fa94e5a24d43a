using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TemplateGen.Analyzers.Guarding.Annotations;

/// <summary>
/// Which members and parameters of a compilation are annotated: by attributes, by annotation files, and by what they
/// override or implement. Each is looked up once.
/// </summary>
internal sealed class AnnotationLookup
{
    private readonly ConcurrentDictionary<IMethodSymbol, MethodTraits> _traits = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, Lazy<ImmutableArray<(ISymbol Member, int Ordinal)>>> _stores = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, MemberMarks> _members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, MemberMarks> _types = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, MemberMarks> _receivers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _annotatedInterfaces = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _assemblies = new(SymbolEqualityComparer.Default);
    private readonly ImmutableDictionary<ISymbol, MemberMarks> _listed;
    private readonly HashSet<string> _pathMembers;

    /// <param name="listed">What annotation files say of members that cannot be edited.</param>
    public AnnotationLookup(ImmutableDictionary<ISymbol, MemberMarks> listed)
    {
        _listed = listed;
        _pathMembers = new HashSet<string>(listed.Values.SelectMany(marks => marks.Paths).SelectMany(path => path.Ways).SelectMany(way => way).Select(member => member.Name), StringComparer.OrdinalIgnoreCase);
        foreach (var member in listed.Keys)
        {
            if (member.ContainingAssembly is { } assembly) _assemblies[assembly] = true;
        }
    }

    /// <summary>The members that are the same under several names.</summary>
    public MemberRoots Roots { get; } = new();

    /// <summary>What a project knows: its attributes, its annotation files, and the SDKs that come annotated.</summary>
    public static AnnotationLookup For(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var listed = ImmutableDictionary.CreateBuilder<ISymbol, MemberMarks>(SymbolEqualityComparer.Default);
        Add(SdkAnnotations.In(compilation));
        foreach (var file in options.AdditionalFiles)
        {
            if (AnnotationFile.IsOne(file.Path) && file.GetText(cancellationToken) is { } text) Add(AnnotationList.Resolve(text, compilation).Members);
        }

        return new AnnotationLookup(listed.ToImmutable());

        void Add(IEnumerable<KeyValuePair<ISymbol, MemberMarks>> members)
        {
            foreach (var member in members) listed[member.Key] = listed.TryGetValue(member.Key, out var others) ? MemberMarks.Union(others, member.Value) : member.Value;
        }
    }

    /// <summary>The annotations of a method, property or field.</summary>
    public MemberMarks Of(ISymbol member)
    {
        var definition = member is IMethodSymbol { ReducedFrom: { } unreduced } ? unreduced.OriginalDefinition : member.OriginalDefinition;
        return _members.TryGetValue(definition, out var marks) ? marks : _members.GetOrAdd(definition, Find(definition));
    }

    /// <summary>Whether operators or conversions could be annotated: the project declares some, or another one is annotated.</summary>
    public bool MayHaveOperators(Compilation compilation, CancellationToken cancellationToken) =>
        _listed.Keys.Any(MemberParameters.IsOperator)
        || compilation.ContainsSymbolsWithName(static name => name.StartsWith("op_", StringComparison.Ordinal), SymbolFilter.Member, cancellationToken)
        || compilation.SourceModule.ReferencedAssemblySymbols.Any(assembly => !IsWithoutOperators(assembly.Name) && MayBeAnnotated(assembly));

    /// <summary>Our own run time has none with a duty, and the framework no annotations; to look at all of it takes time.</summary>
    private static bool IsWithoutOperators(string assembly) =>
        assembly is "TemplateGen" or "mscorlib" or "netstandard" or "System" or "WindowsBase"
        || assembly.StartsWith("System.", StringComparison.Ordinal)
        || assembly.StartsWith("Microsoft.", StringComparison.Ordinal);

    /// <summary>What a method promises besides.</summary>
    public MethodTraits TraitsOf(IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        return _traits.TryGetValue(method, out var traits) ? traits : _traits.GetOrAdd(method, MethodTraits.Of(method));
    }

    /// <summary>The members in which a constructor keeps its arguments.</summary>
    public ImmutableArray<(ISymbol Member, int Ordinal)> StoresOf(IMethodSymbol constructor) =>
        _stores.GetOrAdd(constructor.OriginalDefinition, static definition => new(() => StoredParameters.Of(definition))).Value;

    public Marks Of(IParameterSymbol parameter) => parameter.ContainingSymbol switch
    {
        IMethodSymbol or IPropertySymbol => Of(parameter.ContainingSymbol).Parameter(parameter.Ordinal),
        INamedTypeSymbol block => OfExtended(block),
        _ => Marks.None,
    };

    /// <summary>The annotations of a type, its base types and its interfaces.</summary>
    public Marks OfType(INamedTypeSymbol type)
    {
        type = type.OriginalDefinition;
        return (_types.TryGetValue(type, out var marks) ? marks : _types.GetOrAdd(type, MemberMarks.Of(FindOfType(type)))).Receiver;
    }

    private Marks FindOfType(INamedTypeSymbol type)
    {
        if (!MayBeAnnotated(type.ContainingAssembly)) return Marks.None;
        var marks = AttributeMarks.Of(type) | (_listed.TryGetValue(type, out var listed) ? listed.Receiver : Marks.None);
        if (type.BaseType is { } baseType) marks |= OfType(baseType);
        foreach (var contract in type.Interfaces) marks |= OfType(contract);
        return marks;
    }

    /// <summary>The member that a constructor's parameter sets, by its name, where an annotated path goes through one of that name.</summary>
    public ISymbol? FindPathMember(INamedTypeSymbol type, string parameter) => _pathMembers.Contains(parameter)
        ? MemberPath.FindMember(type, parameter) ?? MemberPath.FindMember(type, char.ToUpperInvariant(parameter[0]) + parameter.Substring(1))
        : null;

    /// <summary>Whether an annotated path goes through a member of this name.</summary>
    public bool IsOnPath(string name) => _pathMembers.Contains(name);

    /// <summary>The members of a type that have the name of one that an annotated path goes through.</summary>
    public IEnumerable<ISymbol> PathMembersOf(INamedTypeSymbol type) => _pathMembers.Select(name => MemberPath.FindMember(type, name)).OfType<ISymbol>();

    /// <summary>Whether a string that is passed for this parameter is the name of a template.</summary>
    public bool IsTemplateName(IParameterSymbol parameter) => (Of(parameter) & Marks.TemplateName) != 0;

    /// <summary>Whether objects of a type can be asked themselves: then a duty towards the receiver means the object, else an argument.</summary>
    public bool KnowsItsRecipient(INamedTypeSymbol type, Duty duty)
    {
        type = type.OriginalDefinition;
        var marks = (_receivers.TryGetValue(type, out var known) ? known : _receivers.GetOrAdd(type, MemberMarks.Of(FindOfReceivers(type)))).Receiver;
        return marks.IsGuard(duty) || marks.Ensures(duty);
    }

    /// <summary>What the members of a type say of their receiver.</summary>
    private Marks FindOfReceivers(INamedTypeSymbol type)
    {
        if (!MayBeAnnotated(type.ContainingAssembly)) return Marks.None;
        var marks = Marks.None;
        for (var basis = type; basis is not null; basis = basis.BaseType) marks |= OfMembers(basis);
        foreach (var contract in type.AllInterfaces) marks |= OfMembers(contract);
        return marks;

        Marks OfMembers(INamedTypeSymbol one)
        {
            var all = Marks.None;
            foreach (var member in one.GetMembers())
            {
                if (member is IMethodSymbol or IPropertySymbol or IFieldSymbol) all |= Of(member).Receiver;
            }

            return all;
        }
    }

    private MemberMarks Find(ISymbol member)
    {
        if (!MayBeAnnotated(member.ContainingAssembly)) return MemberMarks.None;

        var marks = OwnMarks(member);
        foreach (var ancestor in MemberAncestors.Of(member, IsAnnotated)) marks = MemberMarks.Union(marks, Of(ancestor));
        if (MemberParameters.IndexerOf(member) is { } indexer) marks = MemberMarks.Union(marks, Of(indexer).OfArguments());
        return member is IMethodSymbol or IPropertySymbol && member.ContainingType is { } type && !IsOfEveryObject(member)
            ? MemberMarks.Of(marks.Receiver, marks.Parameters, marks.Type | (OfType(type) & Marks.AllRequire), marks.Paths, OfExtended(type))
            : marks;
    }

    private static Marks OfExtended(INamedTypeSymbol type) => ExtensionBlocks.ParameterOf(type) is { } extended ? AttributeMarks.Of(extended) : Marks.None;

    /// <summary>What stands at the member itself, not what it inherits.</summary>
    public MemberMarks OwnMarks(ISymbol member)
    {
        var own = Written(member);
        if (member is IMethodSymbol { PartialDefinitionPart: { } declaration }) own = MemberMarks.Union(own, Of(declaration));
        if (member is IMethodSymbol { PartialImplementationPart: { } body }) own = MemberMarks.Union(own, Written(body));
        return _listed.TryGetValue(member, out var listed) ? MemberMarks.Union(own, listed) : own;
    }

    /// <summary>The attributes of a member and of its parameters: most have none.</summary>
    private static MemberMarks Written(ISymbol member)
    {
        var parameters = MemberParameters.Of(member);
        var marks = ImmutableArray<Marks>.Empty;
        foreach (var parameter in parameters)
        {
            if (AttributeMarks.Of(parameter) is not Marks.None and var own) marks = (marks.IsEmpty ? ImmutableArray.Create(new Marks[parameters.Length]) : marks).SetItem(parameter.Ordinal, own);
        }

        return MemberMarks.Of(AttributeMarks.Of(member), marks, Marks.None);
    }

    private bool IsAnnotated(INamedTypeSymbol contract)
    {
        contract = contract.OriginalDefinition;
        if (_annotatedInterfaces.TryGetValue(contract, out var known)) return known;
        var isAnnotated = MayBeAnnotated(contract.ContainingAssembly) && contract.GetMembers().Any(member => !OwnMarks(member).IsNone);
        return _annotatedInterfaces.GetOrAdd(contract, isAnnotated);
    }

    /// <summary>Such as <c>ToString</c>, and disposing: none of them sends.</summary>
    private static bool IsOfEveryObject(ISymbol member)
    {
        if (member.Name is "Dispose" or "DisposeAsync") return true;
        for (var method = member as IMethodSymbol; method is not null; method = method.OverriddenMethod)
        {
            if (method.ContainingType.SpecialType == SpecialType.System_Object) return true;
        }

        return false;
    }

    /// <summary>An assembly that neither declares the attributes nor references one that may know them has no annotations.</summary>
    private bool MayBeAnnotated(IAssemblySymbol? assembly)
    {
        if (assembly is null) return false;
        if (_assemblies.TryGetValue(assembly, out var known)) return known;
        var mayBe = AttributeMarks.AreDeclaredIn(assembly)
            || assembly.Modules.Any(module => module.ReferencedAssemblySymbols.Any(MayBeAnnotated));
        return _assemblies.GetOrAdd(assembly, mayBe);
    }
}
