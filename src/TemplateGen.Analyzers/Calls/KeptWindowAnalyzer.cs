using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Reporting;

namespace TemplateGen.Analyzers.Calls;

/// <summary>TG2006: reports state that keeps a <c>CareWindow</c>: it was open when it was looked up, and closes while it is kept.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeptWindowAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor KeptWindow = new(
        "TG2006",
        "Care window kept",
        "'{0}' keeps a care window, which closes meanwhile: keep the customer's Recipient, and call Windows.FindOpenAsync when it is time to write",
        "TemplateGen",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A CareWindow proves that a window was open when it was looked up. What outlives the method proves nothing.",
        HelpLinks.Of("TG2006"));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(KeptWindow);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (!KnownNames.AreIn(start.Compilation)) return;
            start.RegisterSymbolAction(CheckField, SymbolKind.Field);
            start.RegisterSymbolAction(CheckProperty, SymbolKind.Property);
            start.RegisterSymbolStartAction(CheckPrimaryConstructor, SymbolKind.NamedType);
        });
    }

    private static void CheckField(SymbolAnalysisContext context)
    {
        var field = (IFieldSymbol)context.Symbol;
        if (!field.IsImplicitlyDeclared && IsState(field, field.Type)) Report(context.ReportDiagnostic, field);
    }

    private static void CheckProperty(SymbolAnalysisContext context)
    {
        var property = (IPropertySymbol)context.Symbol;
        if (IsState(property, property.Type) && HasBackingField(property)) Report(context.ReportDiagnostic, property);
    }

    /// <summary>A parameter of a class that its members use is a field without a name.</summary>
    private static void CheckPrimaryConstructor(SymbolStartAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type is not { TypeKind: TypeKind.Class or TypeKind.Struct, IsRecord: false }) return;
        var parameters = type.InstanceConstructors
            .SelectMany(constructor => constructor.Parameters)
            .Where(parameter => IsState(parameter, parameter.Type) && IsPrimary(parameter.ContainingSymbol))
            .ToImmutableHashSet<ISymbol>(SymbolEqualityComparer.Default);
        if (parameters.IsEmpty) return;

        var reported = new System.Collections.Concurrent.ConcurrentDictionary<ISymbol, bool>(SymbolEqualityComparer.Default);
        context.RegisterOperationAction(
            operation =>
            {
                var parameter = ((IParameterReferenceOperation)operation.Operation).Parameter;
                if (IsUseAfterConstruction(operation, parameter) && parameters.Contains(parameter) && reported.TryAdd(parameter, true)) Report(operation.ReportDiagnostic, parameter);
            },
            OperationKind.ParameterReference);
    }

    /// <summary>A ref struct lives on the stack, no longer than the method.</summary>
    private static bool IsState(ISymbol symbol, ITypeSymbol type) => symbol.ContainingType is { IsRefLikeType: false } && CareWindowStorage.IsIn(type);

    private static bool HasBackingField(IPropertySymbol property) =>
        property.ContainingType.GetMembers().Any(member => member is IFieldSymbol { AssociatedSymbol: { } owner } && SymbolEqualityComparer.Default.Equals(owner, property));

    private static bool IsPrimary(ISymbol constructor) =>
        constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax);

    private static bool IsUseAfterConstruction(OperationAnalysisContext context, IParameterSymbol parameter) =>
        context.ContainingSymbol is IMethodSymbol { MethodKind: not MethodKind.Constructor } method && !SymbolEqualityComparer.Default.Equals(method, parameter.ContainingSymbol);

    private static void Report(Action<Diagnostic> report, ISymbol symbol) =>
        report(Diagnostic.Create(KeptWindow, symbol.Locations[0], symbol.Name));
}
