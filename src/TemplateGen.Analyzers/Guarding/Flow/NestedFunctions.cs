using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>
/// The lambdas and local functions of a member: which are called only where we see it, which escape into delegates that
/// anyone may call at any time, and which variables of their surroundings they change.
/// </summary>
internal sealed class NestedFunctions
{
    private readonly Dictionary<ISymbol, NestedFunction> _functions = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<NestedFunction>> _delegates = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _passedOn = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _started = new(SymbolEqualityComparer.Default);
    private readonly List<NestedFunction> _inParts;
    private readonly ReferenceAliases _aliases;

    /// <param name="operations">All of a member.</param>
    /// <param name="aliases">Its variables that share their storage.</param>
    public NestedFunctions(IReadOnlyList<IOperation> operations, ReferenceAliases aliases)
    {
        _aliases = aliases;
        foreach (var operation in operations)
        {
            var symbol = operation switch
            {
                IAnonymousFunctionOperation lambda => lambda.Symbol,
                ILocalFunctionOperation local => local.Symbol,
                _ => null,
            };
            if (symbol is not null) _functions[symbol] = new NestedFunction(symbol, operation, ConvertedTo(operation));
        }

        _inParts = All.Where(function => function.RunsInParts).ToList();
        if (_functions.Count == 0) return;
        foreach (var operation in operations) Visit(operation);
        foreach (var function in _delegates.Where(variable => _passedOn.Contains(variable.Key)).SelectMany(variable => variable.Value)) function.Escapes ??= "a delegate";
        foreach (var function in _delegates.Where(variable => _started.Contains(variable.Key)).SelectMany(variable => variable.Value)) function.IsStarted |= function.IsTask;
        foreach (var function in All) function.Close();
    }

    public IEnumerable<NestedFunction> All => _functions.Values;

    public NestedFunction? this[ISymbol symbol] => _functions.TryGetValue(symbol, out var function) ? function : null;

    /// <summary>The functions that a local variable may hold; null when we know of none.</summary>
    public IReadOnlyList<NestedFunction>? HeldBy(ISymbol variable) => _delegates.TryGetValue(variable, out var functions) ? functions : null;

    /// <summary>The innermost function that an operation stands in; null for the member's own body.</summary>
    private NestedFunction? FunctionOf(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation lambda) return this[lambda.Symbol];
            if (parent is ILocalFunctionOperation local) return this[local.Symbol];
        }

        return null;
    }

    private void Visit(IOperation operation)
    {
        switch (operation)
        {
            case IAnonymousFunctionOperation lambda:
                Track(this[lambda.Symbol]!, operation);
                break;
            case IMethodReferenceOperation reference when this[reference.Method.OriginalDefinition] is { } local && !IsInNameof(operation):
                Track(local, operation);
                break;
            case IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction } call when this[call.TargetMethod.OriginalDefinition] is { } local:
                FunctionOf(operation)?.Calls.Add(local);
                local.IsStarted |= local.IsTask && !IsAwaited(operation);
                break;
            case IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: ILocalReferenceOperation variable }:
                FunctionOf(operation)?.DelegatesCalled.Add(variable.Local);
                if (!IsAwaited(operation)) _started.Add(variable.Local);
                break;
            case ILocalReferenceOperation { Type.TypeKind: TypeKind.Delegate } variable when IsPassedOn(variable):
                _passedOn.Add(variable.Local);
                break;
        }

        foreach (var changed in Writes.Of(operation).SelectMany(symbol => _aliases.Of(symbol).Append(symbol)))
        {
            var function = FunctionOf(operation);
            if (function is not null && !IsOwnOf(function, changed)) function.Changes.Add(changed);
            foreach (var other in _inParts.Where(other => !ReferenceEquals(other, function))) other.ChangedMeanwhile.Add(changed);
        }

        var owner = FunctionOf(operation);
        owner?.SetLookup(this);
        if (!Changes.MayBeOfElements(operation)) return;
        if (owner is not null) owner.ChangesElements = true;
        foreach (var other in _inParts.Where(other => !ReferenceEquals(other, owner))) other.ElementsChangeMeanwhile = true;
    }

    /// <summary>Whether a call waits for the task that it gets, or leaves that to its caller.</summary>
    private static bool IsAwaited(IOperation call)
    {
        var task = call.Parent;
        while (task is IConversionOperation or IParenthesizedOperation or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask" or "GetAwaiter" }) task = task.Parent;
        return task is IAwaitOperation or IReturnOperation or IInvocationOperation { TargetMethod.Name: "Wait" or "GetResult" } or IPropertyReferenceOperation { Property.Name: "Result" };
    }

    private static bool IsOwnOf(NestedFunction function, ISymbol variable) =>
        variable is ILocalSymbol or IParameterSymbol && SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function.Symbol);

    /// <summary>Follows a function from where it becomes a delegate: a local variable holds it, it is called on the spot, or it is gone.</summary>
    private void Track(NestedFunction function, IOperation reference)
    {
        var value = reference;
        while (value.Parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation) value = value.Parent;
        switch (value.Parent)
        {
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsRef: false } declarator }:
                Hold(declarator.Symbol, function);
                break;
            case ISimpleAssignmentOperation { IsRef: false, Target: ILocalReferenceOperation target, Parent: IExpressionStatementOperation } assignment when ReferenceEquals(assignment.Value, value):
                Hold(target.Local, function);
                break;
            case IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call when ReferenceEquals(call.Instance, value):
                FunctionOf(reference)?.Calls.Add(function);
                function.IsStarted |= function.IsTask && !IsAwaited(call);
                break;
            default:
                function.Escapes ??= EscapeRoute(value);
                break;
        }
    }

    private void Hold(ILocalSymbol variable, NestedFunction function)
    {
        if (!_delegates.TryGetValue(variable, out var functions)) _delegates.Add(variable, functions = new List<NestedFunction>());
        functions.Add(function);
        if (variable.Type.TypeKind != TypeKind.Delegate || function.CapturesFromLoopInside(variable)) function.Escapes ??= "'" + variable.Name + "'";
    }

    /// <summary>Whether a variable is used in any other way than to be called, set, or compared.</summary>
    private static bool IsPassedOn(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IInvocationOperation call => !ReferenceEquals(call.Instance, reference),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } => false,
        IConversionOperation { Parent: IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } } => false,
        IIsPatternOperation pattern => pattern.Pattern is not (IConstantPatternOperation or INegatedPatternOperation { Pattern: IConstantPatternOperation }),
        IConditionalAccessOperation access => access.WhenNotNull is not IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke },
        ISimpleAssignmentOperation { IsRef: false, Parent: IExpressionStatementOperation } assignment => !ReferenceEquals(assignment.Target, reference),
        _ => !IsInNameof(reference),
    };

    private static bool IsInNameof(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is INameOfOperation) return true;
        }

        return false;
    }

    private static string EscapeRoute(IOperation value) => value.Parent switch
    {
        IArgumentOperation { Parent: IInvocationOperation call } => "'" + call.TargetMethod.Name + "'",
        IEventAssignmentOperation { EventReference: IEventReferenceOperation reference } => "the event '" + reference.Event.Name + "'",
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation member } => "'" + member.Member.Name + "'",
        IReturnOperation => "the caller",
        _ => "a delegate",
    };

    private static ITypeSymbol? ConvertedTo(IOperation function) => function.Parent is IDelegateCreationOperation { Type: { } type } ? type : null;
}
