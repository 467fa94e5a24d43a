using TemplateGen.Analyzers.Guarding.Facts;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Guarding;

/// <summary>Each term and each fact is made once, and knows what it is made of.</summary>
public class TermTests
{
    private readonly TermTable _terms = new();
    private readonly FactTable _facts;

    public TermTests() => _facts = new FactTable(_terms);

    [Fact]
    public void A_term_is_made_once()
    {
        var (a, b) = (_terms.Leaf("a"), _terms.Leaf("b"));

        Assert.Same(a, _terms.Leaf("a"));
        Assert.NotSame(a, b);
        Assert.Same(_terms.Node("m", a), _terms.Node("m", a));
        Assert.Same(_terms.Node("m", a, b), _terms.Node("m", a, b));
        Assert.Equal(6, new[] { _terms.Node("m", a), _terms.Node("m", b), _terms.Node("n", a), _terms.Node("m", a, b), _terms.Node("m", b, a), _terms.Node("m", a, a) }.Distinct().Count());
        Assert.Same(a, _terms[a.Id]);
        Assert.Same(_terms.Node("m", a, b), _terms[_terms.Node("m", a, b)!.Id]);
    }

    [Fact]
    public void A_term_is_found_only_when_it_was_made()
    {
        Assert.Null(_terms.TryFindLeaf("a"));
        var a = _terms.Leaf("a");
        Assert.Same(a, _terms.TryFindLeaf("a"));
        Assert.Null(_terms.TryFindNode("m", a));
        var member = _terms.Node("m", a);
        Assert.Same(member, _terms.TryFindNode("m", a));
    }

    [Fact]
    public void A_term_has_parts_and_they_know_it()
    {
        var (a, b) = (_terms.Leaf("a"), _terms.Leaf("b"));
        var member = _terms.Node("m", a)!;
        var both = _terms.Node("f", member, b)!;
        var twice = _terms.Node("f", a, a)!;

        Assert.Equal([both, member, a, b], both.Parts);
        Assert.Equal([twice, a], twice.Parts);
        Assert.Equal([a], a.Parts);
        Assert.Equal([a, member, both, twice], a.Dependents);
        Assert.Equal([b, both], b.Dependents);
        Assert.Equal([member, both], member.Dependents);
        Assert.True(both.Contains(both));
        Assert.True(both.Contains(member));
        Assert.True(both.Contains(a));
        Assert.True(both.Contains(b));
        Assert.False(member.Contains(b));
        Assert.False(member.Contains(both));
        Assert.False(a.Contains(b));
        Assert.Equal([1, 2, 3], [a.Depth, member.Depth, both.Depth]);
    }

    [Fact]
    public void A_term_ends_at_a_depth()
    {
        Term? term = _terms.Leaf("a");
        for (var depth = 2; depth <= Term.MaxDepth; depth++) term = _terms.Node("m", term);

        Assert.Equal(Term.MaxDepth, term!.Depth);
        Assert.Null(_terms.Node("m", term));
        Assert.Null(_terms.Node("m", _terms.Leaf("a"), term));
    }

    [Fact]
    public void A_part_is_replaced()
    {
        var (a, b, c) = (_terms.Leaf("a"), _terms.Leaf("b"), _terms.Leaf("c"));
        var member = _terms.Node("m", a)!;
        var both = _terms.Node("f", member, b)!;

        Assert.Same(c, _terms.Replace(a, a, c));
        Assert.Same(b, _terms.Replace(b, a, c));
        Assert.Same(_terms.Node("m", c), _terms.Replace(member, a, c));
        Assert.Same(_terms.Node("f", _terms.Node("m", c), b), _terms.Replace(both, a, c));
        Assert.Same(_terms.Node("f", member, c), _terms.Replace(both, b, c));
        Assert.Same(_terms.Node("f", c, b), _terms.Replace(both, member, c));
        Assert.Same(_terms.Node("f", c, c), _terms.Replace(_terms.Node("f", a, a)!, a, c));
    }

    [Fact]
    public void A_part_is_not_replaced_by_what_makes_it_too_deep()
    {
        var (a, b) = (_terms.Leaf("a"), _terms.Leaf("b"));
        Term? deep = _terms.Leaf("c");
        for (var depth = 2; depth <= Term.MaxDepth; depth++) deep = _terms.Node("m", deep);

        Assert.Null(_terms.Replace(_terms.Node("m", a)!, a, deep!));
        Assert.Null(_terms.Replace(_terms.Node("f", _terms.Node("m", a), b)!, a, deep!));
        Assert.Null(_terms.Replace(_terms.Node("f", b, _terms.Node("m", a))!, a, deep!));
    }

    [Fact]
    public void A_fact_is_made_once()
    {
        var (a, b) = (_terms.Leaf("a"), _terms.Leaf("b"));

        Assert.Null(_facts.TryFind(FactKind.True, a));
        var fact = _facts.Of(FactKind.True, a);
        Assert.Same(fact, _facts.Of(FactKind.True, a));
        Assert.Same(fact, _facts.TryFind(FactKind.True, a));
        Assert.Same(fact, _facts[fact.Id]);
        Assert.Null(_facts.TryFind(FactKind.False, a));
        Assert.Null(_facts.TryFind(FactKind.True, b));
        var equal = _facts.Equal(a, b);
        Assert.Same(equal, _facts.Equal(b, a));
        Assert.NotSame(equal, _facts.Equal(a, _terms.Leaf("c")));
        Assert.Equal([fact, equal], a.Facts.Take(2));
        Assert.Equal([equal], b.Facts);
    }

    [Fact]
    public void A_fact_concerns_its_terms_and_their_parts()
    {
        var (a, b, c) = (_terms.Leaf("a"), _terms.Leaf("b"), _terms.Leaf("c"));
        var equal = _facts.Equal(_terms.Node("m", a)!, b);

        Assert.True(equal.Concerns(a));
        Assert.True(equal.Concerns(b));
        Assert.False(equal.Concerns(c));
        Assert.False(_facts.Of(FactKind.True, a).Concerns(b));
    }

    [Fact]
    public void A_fact_moves_to_an_equal_term()
    {
        var (a, b, c) = (_terms.Leaf("a"), _terms.Leaf("b"), _terms.Leaf("c"));
        var (memberOfA, memberOfB) = (_terms.Node("m", a)!, _terms.Node("m", b)!);

        Assert.Same(_facts.Of(FactKind.True, b), _facts.Replace(_facts.Of(FactKind.True, a), a, b));
        Assert.Same(_facts.Of(FactKind.WindowOpen, memberOfB), _facts.Replace(_facts.Of(FactKind.WindowOpen, memberOfA), a, b));
        Assert.Same(_facts.Equal(b, c), _facts.Replace(_facts.Equal(a, c), a, b));
        Assert.Same(_facts.Equal(c, b), _facts.Replace(_facts.Equal(c, a), a, b));
        Assert.Null(_facts.Replace(_facts.Equal(a, b), a, b));
        Assert.Null(_facts.Replace(_facts.Equal(a, memberOfB), a, b));
        Assert.Null(_facts.Replace(_facts.Equal(memberOfB, a), b, a));
    }

    [Theory]
    [InlineData(FactKind.True, FactKind.False, FactKind.Null)]
    [InlineData(FactKind.False, FactKind.True, FactKind.Null)]
    [InlineData(FactKind.Null, FactKind.True, FactKind.False, FactKind.Present)]
    [InlineData(FactKind.Present, FactKind.Null)]
    [InlineData(FactKind.WindowOpen)]
    [InlineData(FactKind.OptedIn)]
    [InlineData(FactKind.Equal)]
    internal void A_fact_excludes_others(FactKind kind, params FactKind[] excluded) =>
        Assert.Equal(excluded.Order(), Enum.GetValues<FactKind>().Where(_facts.Of(kind, _terms.Leaf("a")).Excludes));

    [Fact]
    public void What_stands_in_an_array_was_so_and_need_not_be_so_any_more()
    {
        var element = _terms.Node(TermHeads.ArrayElement, _terms.Leaf("a"), _terms.Leaf("i"))!;

        Assert.True(_terms.Leaf("a").KeepsItsValue);
        Assert.False(element.KeepsItsValue);
        Assert.False(_terms.Node("m", element)!.KeepsItsValue);
        Assert.False(_terms.Node("m", _terms.Leaf("a"), element)!.KeepsItsValue);
        Assert.Equal(
            [FactKind.True, FactKind.False, FactKind.Null, FactKind.Present],
            Enum.GetValues<FactKind>().Where(kind => _facts.Of(kind, element).IsPassing));
        Assert.DoesNotContain(Enum.GetValues<FactKind>(), kind => _facts.Of(kind, _terms.Leaf("a")).IsPassing);
    }
}
