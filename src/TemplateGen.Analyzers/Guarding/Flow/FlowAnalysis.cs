using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Guarding.Facts;

namespace TemplateGen.Analyzers.Guarding.Flow;

/// <summary>
/// Forward analysis of a member: what is known where a block is entered is what all ways into it have in common. Blocks
/// are evaluated until nothing changes. If a send is not proven then, they are once more, to see how one gets there.
/// </summary>
internal sealed class FlowAnalysis : IFlowListener
{
    /// <summary>
    /// How often a block is looked at, on average, before we give up. Knowledge only shrinks, so the end is certain; this
    /// bounds the time for code that nobody writes.
    /// </summary>
    public const int MaxVisits = 60;

    private readonly FlowScope _scope;
    private readonly FlowGraphs _graphs;
    private readonly EntryFacts _entryFacts;
    private readonly CancellationToken _cancellationToken;
    private readonly FinallyContexts _contexts = new();
    private readonly FunctionEnds _ends;
    private readonly List<FlowNode> _nodes = new();
    private readonly SortedSet<FlowNode> _open = new();
    private FlowNode _current = null!;
    private bool _isStable;

    private FlowAnalysis(ControlFlowGraph body, FlowScope scope, EntryFacts entryFacts, CancellationToken cancellationToken)
    {
        _scope = scope;
        _ends = new FunctionEnds(scope);
        _graphs = new FlowGraphs(body, scope.Functions, cancellationToken);
        _entryFacts = entryFacts;
        _cancellationToken = cancellationToken;
    }

    /// <summary>All uses that carry a duty and that something arrives at, with what is known there.</summary>
    public static IReadOnlyList<SeenSend> Run(ControlFlowGraph body, FlowScope scope, EntryFacts entryFacts, int maxVisits, CancellationToken cancellationToken) =>
        new FlowAnalysis(body, scope, entryFacts, cancellationToken).Run(maxVisits);

    void IFlowListener.OnChanged(Knowledge knowledge)
    {
        if (_isStable) return;
        var context = _current.Context;
        if (ExceptionFilter.Around(_current.Block) is { } filter) PassOn(filter, context, knowledge);
        foreach (var region in _current.Block.RegionsAround())
        {
            if (ReferenceEquals(region, context?.Region)) context = context!.Outer;
            if (region is not { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { } statement }) continue;
            foreach (var handler in statement.NestedRegions)
            {
                if (handler.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler) Enter(_current.Graph, handler.FirstBlockOrdinal, context, knowledge);
                if (handler.Kind == ControlFlowRegionKind.Finally) Enter(_current.Graph, handler.FirstBlockOrdinal, _contexts.OfException(handler, context), knowledge);
            }

            if (statement.NestedRegions.Any(CatchesAll)) return;
        }
    }

    private static bool CatchesAll(ControlFlowRegion region) =>
        region.Kind == ControlFlowRegionKind.Catch && region.ExceptionType is null or { SpecialType: SpecialType.System_Object } or { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>What a filter has changed when it says no, or throws, which says no as well.</summary>
    private void PassOn(ExceptionFilter filter, FinallyContext? context, Knowledge knowledge)
    {
        foreach (var clause in filter.NextClauses) Enter(_current.Graph, clause.FirstBlockOrdinal, context, knowledge);
        if (!MayChange(filter.Region)) return;
        foreach (var chain in filter.FinallyChains) Enter(_current.Graph, chain[0].FirstBlockOrdinal, _contexts.OfException(chain[0], context), knowledge);
    }

    private bool MayChange(ControlFlowRegion region) =>
        _scope.Functions.All.Any(function => function.Changes.Count > 0) || Changes.MayBeIn(region, _current.Graph.Graph);

    void IFlowListener.OnCalled(NestedFunction function, Knowledge knowledge) => EnterFunction(function, knowledge);

    void IFlowListener.OnEscaped(NestedFunction function) => EnterFunction(function, Knowledge.None);

    // What its callers had to see to is no news to them.
    Knowledge? IFlowListener.EndOf(NestedFunction function) => _graphs[function] is null || _entryFacts.HasDuties(function) ? Knowledge.None : _ends.Of(function, _current);

    void IFlowListener.OnSend(Send send, Knowledge knowledge) => _current.Sends.Add(new SeenSend(send, _current, knowledge));

    private List<SeenSend> Run(int maxVisits)
    {
        Enter(_graphs.Body, 0, null, Knowledge.None.With(_entryFacts.OfMember));
        var left = maxVisits * _graphs.All.Sum(graph => graph.Graph.Blocks.Length);
        EvaluateUntilStable(ref left);
        foreach (var function in _scope.Functions.All)
        {
            // Nobody calls it yet: it is code all the same.
            if (_graphs[function] is not { } graph || NodeOf(graph, 0, null).Entry is not null) continue;
            EnterFunction(function, Knowledge.None);
            EvaluateUntilStable(ref left);
        }

        var isGivenUp = _open.Count > 0;
        if (isGivenUp) ForgetEverything();
        _isStable = true;
        var reached = _nodes.Where(node => node.Entry is not null).OrderBy(node => node).ToList();
        if (isGivenUp || reached.Any(node => node.Sends.Any(seen => !seen.Send.IsMet))) reached.ForEach(Evaluate);
        return reached.SelectMany(node => node.Sends).ToList();
    }

    private void EvaluateUntilStable(ref int visits)
    {
        while (_open.Count > 0 && visits-- > 0)
        {
            var node = _open.Min;
            _open.Remove(node);
            Evaluate(node);
        }
    }

    /// <summary>What was not proven in time is not proven.</summary>
    private void ForgetEverything()
    {
        _nodes.Clear();
        _ends.Forget(_scope.Functions.All);
        foreach (var graph in _graphs.All)
        {
            graph.ForgetNodes();
            foreach (var block in graph.Graph.Blocks)
            {
                if (block.IsReachable) NodeOf(graph, block.Ordinal, null).Entry = Knowledge.None;
            }
        }
    }

    private void Evaluate(FlowNode node)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _current = node;
        node.Sends.Clear();
        var evaluator = new Evaluator(_scope, node.Graph, this, node.Entry!);
        if (MayThrow(node.Block)) ((IFlowListener)this).OnChanged(node.Entry!);
        foreach (var operation in node.Block.Operations) evaluator.Evaluate(operation);
        var value = evaluator.Evaluate(node.Block.BranchValue);
        if (evaluator.Knowledge is not { } knowledge) return;
        if (node.Block.ConditionKind == ControlFlowConditionKind.None)
        {
            Follow(node.Block.FallThroughSuccessor, knowledge, null, false, value);
            return;
        }

        var outcomes = value.OutcomesAs(node.Block.BranchValue!.Type);
        var jumpsWhen = node.Block.ConditionKind == ControlFlowConditionKind.WhenTrue;
        Follow(node.Block.ConditionalSuccessor, _scope.Learning.Learn(knowledge, jumpsWhen ? outcomes.WhenTrue : outcomes.WhenFalse), node.Block.BranchValue, jumpsWhen);
        Follow(node.Block.FallThroughSuccessor, _scope.Learning.Learn(knowledge, jumpsWhen ? outcomes.WhenFalse : outcomes.WhenTrue), node.Block.BranchValue, !jumpsWhen);
    }

    /// <summary>A block that does nothing but to take what was caught cannot fail itself.</summary>
    private static bool MayThrow(BasicBlock block) =>
        block.BranchValue is not null || block.FallThroughSuccessor?.Semantics is ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow
        || block.Operations.Any(static operation => operation is not ISimpleAssignmentOperation { Value: ICaughtExceptionOperation });

    private void Follow(ControlFlowBranch? branch, Knowledge? knowledge, IOperation? condition, bool answer, Reading? returned = null)
    {
        if (branch is null || knowledge is null) return;
        if (_current.Graph.Function is { IsIterator: false } function && branch.Destination is { Kind: BasicBlockKind.Exit }) Return(function, branch, knowledge, returned ?? Reading.Unknown);
        var isTheEnd = IsTheEnd(branch);
        if (isTheEnd && !_isStable) return;
        var source = _current;
        if (branch.FinallyRegions.IsEmpty && !branch.LeavingRegions.IsEmpty && !isTheEnd)
        {
            var leaving = new Evaluator(_scope, source.Graph, this, knowledge);
            foreach (var region in branch.LeavingRegions) leaving.Leave(region);
            knowledge = leaving.Knowledge!;
        }

        var filter = ExceptionFilter.Around(source.Block);
        if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling)
        {
            // A filter that says no has told the next clauses already.
            if (filter is not null) return;
            if (source.Context is { Next: { } next }) Enter(source.Graph, next.Region.FirstBlockOrdinal, next, knowledge, condition, answer);
            else if (source.Context is { Destination: { } after }) Enter(source.Graph, after.Ordinal, source.Context.Outer, knowledge, condition, answer);
        }
        else if (branch.Destination is { } destination)
        {
            EnterThrough(branch.FinallyRegions);
            if (filter is null || filter.Contains(destination)) return;
            var filterChanges = MayChange(filter.Region);
            foreach (var chain in filter.FinallyChains)
            {
                if (filterChanges || chain.Any(MayChange)) EnterThrough(chain);
            }

            void EnterThrough(IReadOnlyList<ControlFlowRegion> finallies)
            {
                var first = _contexts.OfBranch(finallies, source.Context, destination);
                Enter(source.Graph, first?.Region.FirstBlockOrdinal ?? destination.Ordinal, first ?? source.Context, knowledge, condition, answer);
            }
        }
    }

    private void Return(NestedFunction function, ControlFlowBranch branch, Knowledge knowledge, Reading value)
    {
        if (_isStable) return;
        // What a finally changes on the way out is not followed: disposing changes nothing.
        var isLast = !branch.FinallyRegions.Any(region => Changes.MayBeIn(region, _current.Graph.Graph)) && (branch.FinallyRegions.IsEmpty || _scope.EscapingChangers.Count == 0);
        foreach (var caller in isLast ? _ends.Return(function, knowledge, value) : _ends.Return(function, Knowledge.None, Reading.Unknown)) _open.Add(caller);
    }

    /// <summary>Where the code returns or throws, and no <c>finally</c> comes first: only an explanation looks at what is known there.</summary>
    private static bool IsTheEnd(ControlFlowBranch branch) =>
        branch.Semantics != ControlFlowBranchSemantics.StructuredExceptionHandling
        && branch.Destination is null or { Kind: BasicBlockKind.Exit }
        && branch.FinallyRegions.IsEmpty;

    private void EnterFunction(NestedFunction function, Knowledge knowledge)
    {
        if (_isStable || _graphs[function] is not { } graph) return;
        if (_scope.Learning.Learn(knowledge, _entryFacts.Of(function)) is { } known) Enter(graph, 0, null, known);
    }

    private void Enter(FlowGraph graph, int block, FinallyContext? context, Knowledge knowledge, IOperation? condition = null, bool answer = false)
    {
        var node = NodeOf(graph, block, context);
        if (_isStable)
        {
            var edge = new FlowEdge(_current, condition, answer, knowledge);
            node.Incoming.Add(edge);
            _current.Outgoing.Add(edge);
            return;
        }

        var met = Knowledge.Meet(node.Entry, knowledge, _scope.Terms, _scope.Facts);
        if (ReferenceEquals(met, node.Entry)) return;
        node.Entry = met;
        _open.Add(node);
    }

    private FlowNode NodeOf(FlowGraph graph, int block, FinallyContext? context)
    {
        if (graph.NodeOf(block, context) is { } known) return known;
        var node = new FlowNode(_nodes.Count, graph, graph.Graph.Blocks[block], context);
        _nodes.Add(node);
        graph.Add(node);
        return node;
    }
}
