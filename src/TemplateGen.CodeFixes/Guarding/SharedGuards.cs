using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateGen.Analyzers.Calls;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary>Static methods and extension methods of a project and of those that it references. What else they need must be at hand.</summary>
internal sealed class SharedGuards(UnguardedSend send)
{
    private readonly (ISymbol Symbol, ITypeSymbol Type)[] _values = [.. send.Target.Model.ValuesAt(send.Use.SpanStart)];

    /// <summary>All that could be called, but for the function itself.</summary>
    public IEnumerable<IMethodSymbol> Methods
    {
        get
        {
            var function = send.Target.Model.GetEnclosingSymbol(send.Use.SpanStart);
            return Assemblies(send.Target.Compilation)
                .SelectMany(assembly => TypesIn(assembly.GlobalNamespace))
                .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
                .Where(method => method is { IsStatic: true, MethodKind: MethodKind.Ordinary, Arity: 0 } && !SymbolEqualityComparer.Default.Equals(method, function))
                .Where(method => send.Target.Compilation.IsSymbolAccessibleWithin(method, send.Target.Compilation.Assembly));
        }
    }

    /// <summary>The call; null when something that it needs is not at hand.</summary>
    public ExpressionSyntax? Call(IMethodSymbol method, IParameterSymbol guarded, ExpressionSyntax recipient)
    {
        var arguments = new List<ExpressionSyntax>();
        foreach (var parameter in method.Parameters)
        {
            var isGuarded = SymbolEqualityComparer.Default.Equals(parameter, guarded);
            // What may be left out comes last.
            if (parameter.IsOptional && !isGuarded) break;
            if ((isGuarded ? recipient.Copy() : ValueFor(parameter)) is not { } value) return null;
            arguments.Add(value);
        }

        if (arguments.Count <= guarded.Ordinal) return null;
        var callee = method.IsExtensionMethod ? Parenthesized(arguments[0]).Dot(method.Name) : SyntaxFactory.ParseName(NameOf(method.ContainingType)).Dot(method.Name);
        return SyntaxFactory.InvocationExpression(callee, SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(arguments.Skip(method.IsExtensionMethod ? 1 : 0).Select(SyntaxFactory.Argument))));
    }

    /// <summary>A token, or a service by its type: any other value means something by its name.</summary>
    private ExpressionSyntax? ValueFor(IParameterSymbol parameter)
    {
        if (parameter.Type.Name == nameof(CancellationToken)) return send.CancellationToken?.Copy();
        if (parameter.RefKind != RefKind.None || parameter.Type.TypeKind is not (TypeKind.Interface or TypeKind.Class) || parameter.Type.SpecialType != SpecialType.None) return null;
        if (send.Receiver is { } receiver && send.Target.Model.GetTypeInfo(receiver).Type is { } type && send.Target.Compilation.ImplicitlyConverts(type, parameter.Type)) return receiver.Copy();
        return _values.FirstOrDefault(value => send.Target.Compilation.ImplicitlyConverts(value.Type, parameter.Type)).Symbol?.Name.ToName();
    }

    private static ExpressionSyntax Parenthesized(ExpressionSyntax expression) =>
        expression.IsPath() || expression is InvocationExpressionSyntax ? expression : SyntaxFactory.ParenthesizedExpression(expression);

    private static string NameOf(INamedTypeSymbol type) => (type.ContainingType is { } outer ? NameOf(outer) + "." : "") + type.Name.ToName();

    /// <summary>The project, and those that may know the annotations.</summary>
    private static IEnumerable<IAssemblySymbol> Assemblies(Compilation compilation)
    {
        if (!KnownNames.AreIn(compilation)) return [compilation.Assembly];
        var runtime = KnownNames.Runtime(compilation);
        return compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == runtime)))
            .Prepend(compilation.Assembly);
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) =>
        container.GetMembers().SelectMany(member => member switch
        {
            INamespaceSymbol space => TypesIn(space),
            INamedTypeSymbol { Arity: 0 } type => TypesIn(type).Prepend(type),
            _ => [],
        });
}
