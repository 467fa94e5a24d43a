using TemplateGen.Analyzers.Guarding.Facts;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Guarding;

/// <summary>What is learnt, what is forgotten, and what is left where two ways meet.</summary>
public class KnowledgeTests
{
    private readonly TermTable _terms = new();
    private readonly FactTable _facts;
    private readonly Learning _learning;
    private readonly Term _a, _b, _flag, _other;

    public KnowledgeTests()
    {
        _facts = new FactTable(_terms);
        _learning = new Learning(_terms, _facts);
        (_a, _b, _flag, _other) = (_terms.Leaf("a"), _terms.Leaf("b"), _terms.Leaf("flag"), _terms.Leaf("other"));
    }

    [Fact]
    public void What_excludes_what_is_known_cannot_be()
    {
        var known = Learn(Knowledge.None, _facts.Of(FactKind.True, _flag));

        Assert.Null(_learning.Learn(known!, FactSet.Empty.Add(_facts.Of(FactKind.False, _flag).Id)));
        Assert.Null(_learning.Learn(known!, FactSet.All));
        Assert.Null(_learning.Learn(Knowledge.None, FactSet.Empty.Add(_facts.Of(FactKind.True, _flag).Id).Add(_facts.Of(FactKind.Null, _flag).Id)));
        Assert.Same(known, Learn(known, _facts.Of(FactKind.True, _flag)));
    }

    [Fact]
    public void What_holds_of_a_value_holds_by_all_its_names()
    {
        var (memberOfA, memberOfB) = (_terms.Node("m", _a)!, _terms.Node("m", _b)!);
        var known = Learn(Learn(Knowledge.None, Open(memberOfA)), _facts.Equal(_a, _b));
        var later = Learn(Learn(Knowledge.None, _facts.Equal(_a, _b)), Open(memberOfA));

        Assert.True(Knows(known, Open(memberOfB)));
        Assert.True(Knows(later, Open(memberOfB)));
        Assert.False(Knows(later, Open(_b)));
        Assert.Null(Learn(Learn(known, _facts.Of(FactKind.True, _a)), _facts.Of(FactKind.False, _b)));
        var third = Learn(known, _facts.Equal(_b, _other));
        Assert.True(Knows(third, _facts.Equal(_a, _other)));
        Assert.True(Knows(third, Open(_terms.Node("m", _other)!)));
    }

    [Fact]
    public void A_stored_answer_tells_when_it_is_tested()
    {
        var stored = Assign(Knowledge.None, _flag, null, Answer(whenTrue: Open(_a), whenFalse: Open(_b), whenNull: Open(_other)));

        Assert.Equal([true, false, false], Knows(Learn(stored, _facts.Of(FactKind.True, _flag))));
        Assert.Equal([false, true, false], Knows(Learn(stored, _facts.Of(FactKind.False, _flag))));
        Assert.Equal([false, false, true], Knows(Learn(stored, _facts.Of(FactKind.Null, _flag))));
        Assert.Equal([false, false, false], Knows(Learn(stored, _facts.Of(FactKind.Present, _flag))));
        Assert.Equal([false, false, false], Knows(stored));
    }

    [Fact]
    public void A_pending_answer_tells_nothing_yet()
    {
        var stored = Assign(Knowledge.None, _flag, null, Answer(whenTrue: Open(_a)) with { IsPending = true });

        Assert.Equal([false, false, false], Knows(Learn(stored, _facts.Of(FactKind.True, _flag))));
        Assert.NotNull(stored!.OutcomesOf(_flag));
    }

    [Fact]
    public void An_outcome_that_cannot_be_is_excluded()
    {
        var stored = Assign(Knowledge.None, _flag, null, new Outcomes(FactSet.Empty.Add(Open(_a).Id), FactSet.All, FactSet.All, FactSet.Empty));

        Assert.True(Knows(stored, _facts.Of(FactKind.True, _flag)));
        Assert.Equal([true, false, false], Knows(stored));
        Assert.Null(Learn(stored, _facts.Of(FactKind.False, _flag)));
        Assert.True(Knows(Assign(Knowledge.None, _flag, null, Outcomes.False), _facts.Of(FactKind.False, _flag)));
        Assert.True(Knows(Assign(Knowledge.None, _flag, null, Outcomes.Null), _facts.Of(FactKind.Null, _flag)));
        Assert.False(Knows(Assign(Knowledge.None, _flag, null, Outcomes.UnknownBool), _facts.Of(FactKind.True, _flag)));
        Assert.NotNull(Assign(Knowledge.None, _flag, null, Outcomes.True with { IsPending = true })!.OutcomesOf(_flag));
        Assert.False(Knows(Assign(Knowledge.None, _flag, null, Outcomes.True with { IsPending = true }), _facts.Of(FactKind.True, _flag)));
    }

    [Fact]
    public void What_a_variable_was_is_forgotten_when_it_changes()
    {
        var known = Learn(Assign(Knowledge.None, _flag, null, Answer(whenTrue: Open(_a))), Open(_a));

        Assert.False(Knows(_learning.Forget(known!, _a), Open(_a)));
        Assert.Equal([false, false, false], Knows(Learn(_learning.Forget(known!, _a), _facts.Of(FactKind.True, _flag))));
        Assert.Null(_learning.Forget(known!, _flag).OutcomesOf(_flag));
        Assert.True(Knows(_learning.Forget(known!, _flag), Open(_a)));
        Assert.Same(known, _learning.Forget(known!, _other));
    }

    [Fact]
    public void What_has_another_name_is_kept_under_it()
    {
        var known = Assign(Knowledge.None, _flag, null, Answer(whenTrue: Open(_a)));
        known = _learning.Forget(Assign(known, _b, _a, null)!, _a);

        Assert.Equal([false, true, false], Knows(Learn(known, _facts.Of(FactKind.True, _flag))));
        Assert.False(Knows(known, _facts.Equal(_a, _b)));
    }

    [Fact]
    public void A_copy_has_what_the_original_tells()
    {
        var stored = Assign(Knowledge.None, _flag, null, Answer(whenTrue: Open(_a)));
        var copied = Assign(stored, _other, _flag, stored!.OutcomesOf(_flag));

        Assert.True(Knows(Learn(copied, _facts.Of(FactKind.True, _other)), Open(_a)));
        var equal = Learn(stored, _facts.Equal(_flag, _other));
        Assert.NotNull(_learning.OutcomesOf(equal!, _other));
        Assert.Null(_learning.OutcomesOf(equal!, _b));
        Assert.Null(_learning.OutcomesOf(Knowledge.None, _b));
        var member = Assign(Knowledge.None, _terms.Node("m", _a)!, null, Answer(whenTrue: Open(_b)));
        Assert.NotNull(_learning.OutcomesOf(Learn(member, _facts.Equal(_a, _other))!, _terms.Node("m", _other)!));
    }

    [Fact]
    public void A_value_that_is_made_of_the_old_one_is_not_the_new_one()
    {
        var function = _terms.Node("f", _a)!;
        var known = Learn(Learn(Knowledge.None, Open(function)), Open(_b));
        var assigned = Assign(known, _a, function, null);

        Assert.True(Knows(assigned, Open(_a)));
        Assert.False(Knows(assigned, Open(function)));
        Assert.False(Knows(assigned, _facts.Equal(_a, function)));
        Assert.True(Knows(assigned, Open(_b)));
        Assert.Same(known, Assign(known, _a, _a, null));
        Assert.False(Knows(Assign(known, function, _a, null), _facts.Equal(_a, function)));
        Assert.Equal([true, false, false], Knows(Learn(Assign(Knowledge.None, _flag, _terms.Node("not", _flag), Answer(whenTrue: Open(_a))), _facts.Of(FactKind.True, _flag))));
    }

    [Fact]
    public void Where_two_ways_meet_holds_what_both_know()
    {
        var first = Learn(Learn(Knowledge.None, Open(_a)), Open(_b));
        var second = Learn(Learn(Knowledge.None, Open(_a)), Open(_other));

        Assert.Equal([true, false, false], Knows(Meet(first, second!)));
        Assert.Same(first, Meet(null, first!));
        Assert.Same(first, Meet(first, first!));
        Assert.Same(Knowledge.None, Meet(Knowledge.None, first!));
    }

    [Fact]
    public void A_flag_tells_on_which_way_one_came()
    {
        var open = Assign(Learn(Knowledge.None, Open(_a)), _flag, null, Outcomes.True);
        var closed = Assign(Learn(Knowledge.None, Open(_b)), _flag, null, Outcomes.False);
        foreach (var met in new[] { Meet(open, closed!), Meet(closed, open!) })
        {
            Assert.Equal([false, false, false], Knows(met));
            Assert.Equal([true, false, false], Knows(Learn(met, _facts.Of(FactKind.True, _flag))));
            Assert.Equal([false, true, false], Knows(Learn(met, _facts.Of(FactKind.False, _flag))));
            Assert.Null(_learning.Learn(met, FactSet.Empty.Add(_facts.Of(FactKind.True, _flag).Id).Add(_facts.Of(FactKind.Null, _flag).Id)));
        }
    }

    [Fact]
    public void Answers_on_two_ways_tell_what_both_tell()
    {
        var first = Assign(Knowledge.None, _flag, null, Answer(whenTrue: Open(_a)));
        var same = Assign(Knowledge.None, _flag, null, Answer(whenTrue: Open(_a), whenFalse: Open(_b)));
        var known = Learn(Knowledge.None, Open(_a));

        Assert.Equal([true, false, false], Knows(Learn(Meet(first, same!), _facts.Of(FactKind.True, _flag))));
        Assert.Equal([false, false, false], Knows(Learn(Meet(first, same!), _facts.Of(FactKind.False, _flag))));
        Assert.Equal([true, false, false], Knows(Learn(Meet(first, known!), _facts.Of(FactKind.True, _flag))));
        Assert.Equal([true, false, false], Knows(Learn(Meet(known, first!), _facts.Of(FactKind.True, _flag))));
        Assert.Null(Meet(first, Knowledge.None).OutcomesOf(_flag));
        Assert.Null(Meet(Knowledge.None, first!).OutcomesOf(_flag));
        Assert.Same(same, Meet(same, same!));
        Assert.Equal([false, false, false], Knows(Learn(Meet(Learn(Knowledge.None, Open(_b)), first!), _facts.Of(FactKind.True, _flag))));
    }

    [Fact]
    public void Tasks_on_two_ways_tell_what_both_tell()
    {
        var task = Outcomes.UnknownBool with { OnCompletion = FactSet.Empty.Add(Open(_a).Id), IsPending = true };
        var started = Assign(Knowledge.None, _flag, null, task);
        var more = Assign(Knowledge.None, _flag, null, task with { OnCompletion = FactSet.Empty.Add(Open(_a).Id).Add(Open(_b).Id) });

        Assert.Equal([Open(_a).Id], Meet(started, more!).OutcomesOf(_flag)!.OnCompletion.ToList());
        Assert.True(Meet(started, more!).OutcomesOf(_flag)!.IsPending);
        Assert.Equal([Open(_a).Id], Meet(more, Learn(Knowledge.None, Open(_a))!).OutcomesOf(_flag)!.OnCompletion.ToList());
        Assert.Null(Meet(started, Assign(Knowledge.None, _flag, null, Answer(whenTrue: Open(_a)))!).OutcomesOf(_flag));
    }

    private static Outcomes Answer(Fact? whenTrue = null, Fact? whenFalse = null, Fact? whenNull = null) =>
        new(Side(whenTrue), Side(whenFalse), Side(whenNull), FactSet.Empty);

    private static FactSet Side(Fact? fact) => fact is null ? FactSet.Empty : FactSet.Empty.Add(fact.Id);

    private static bool Knows(Knowledge? knowledge, Fact fact) => knowledge!.Facts.Contains(fact.Id);

    private Fact Open(Term recipient) => _facts.Of(FactKind.WindowOpen, recipient);

    private bool[] Knows(Knowledge? knowledge) => [Knows(knowledge, Open(_a)), Knows(knowledge, Open(_b)), Knows(knowledge, Open(_other))];

    private Knowledge? Learn(Knowledge? knowledge, Fact fact) => knowledge is null ? null : _learning.Learn(knowledge, FactSet.Empty.Add(fact.Id));

    private Knowledge? Assign(Knowledge? knowledge, Term place, Term? value, Outcomes? outcomes) => _learning.Assign(knowledge!, place, value, outcomes);

    private Knowledge Meet(Knowledge? first, Knowledge second) => Knowledge.Meet(first, second, _terms, _facts);
}
