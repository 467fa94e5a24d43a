using TemplateGen.Analyzers.Guarding.Facts;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Guarding;

/// <summary>A set of facts does what any set of numbers does, and shares what did not change.</summary>
public class FactSetTests
{
    private const int Greatest = 3000;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void It_has_what_was_added_and_not_removed(int seed)
    {
        var random = new Random(seed);
        var (set, expected) = (FactSet.Empty, new SortedSet<int>());
        for (var step = 0; step < 200; step++)
        {
            var fact = Number(random, seed);
            var isAdded = random.Next(3) > 0;
            var before = set;
            set = isAdded ? set.Add(fact) : set.Remove(fact);
            Assert.Equal(isAdded ? expected.Add(fact) : expected.Remove(fact), !ReferenceEquals(before, set));
            AssertHas(expected, set);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Two_sets_become_one(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 40; round++)
        {
            var (first, firstNumbers) = Make(random, seed, FactSet.Empty, []);
            var (second, secondNumbers) = random.Next(2) == 0 ? Make(random, seed, FactSet.Empty, []) : Make(random, seed, first, firstNumbers);
            AssertHas(firstNumbers.Union(secondNumbers).Order(), first.Union(second));
            AssertHas(firstNumbers.Intersect(secondNumbers).Order(), first.Intersect(second));
            Assert.Equal(firstNumbers.Except(secondNumbers).Order(), first.ListMissingIn(second));
            Assert.Equal(firstNumbers.SetEquals(secondNumbers), first.Equals(second));
            Assert.Equal(firstNumbers.SetEquals(secondNumbers), second.Equals((object)first));
            Assert.Equal(secondNumbers.IsSubsetOf(firstNumbers), ReferenceEquals(first, first.Union(second)));
            Assert.Equal(firstNumbers.IsSubsetOf(secondNumbers), ReferenceEquals(first, first.Intersect(second)));
        }
    }

    [Fact]
    public void Equal_sets_have_one_hash() => Assert.Equal(FactSet.Empty.Add(1).Add(500).GetHashCode(), FactSet.Empty.Add(500).Add(7).Add(1).Remove(7).GetHashCode());

    [Fact]
    public void What_cannot_be_has_all_facts()
    {
        var one = FactSet.Empty.Add(1);

        Assert.True(FactSet.All.IsAll);
        Assert.False(FactSet.All.IsEmpty);
        Assert.True(FactSet.All.Contains(17));
        Assert.Same(FactSet.All, FactSet.All.Add(3));
        Assert.Same(FactSet.All, FactSet.All.Remove(3));
        Assert.Same(FactSet.All, one.Union(FactSet.All));
        Assert.Same(FactSet.All, FactSet.All.Union(one));
        Assert.Same(one, FactSet.All.Intersect(one));
        Assert.Same(one, one.Intersect(FactSet.All));
        Assert.Empty(FactSet.All.ToList());
        Assert.Empty(one.ListMissingIn(FactSet.All));
        Assert.False(FactSet.All.Equals(FactSet.Empty));
        Assert.False(FactSet.Empty.Equals(FactSet.All));
        Assert.False(one.Equals((object)1));
        Assert.NotEqual(FactSet.Empty.GetHashCode(), FactSet.All.GetHashCode());
    }

    [Fact]
    public void What_is_known_of_nothing_is_empty()
    {
        Assert.True(FactSet.Empty.IsEmpty);
        Assert.False(FactSet.Empty.IsAll);
        Assert.False(FactSet.Empty.Contains(0));
        Assert.False(FactSet.Empty.Add(0).IsEmpty);
        Assert.Same(FactSet.Empty, FactSet.Empty.Add(0).Remove(0));
        Assert.Same(FactSet.Empty, FactSet.Empty.Add(0).Intersect(FactSet.Empty.Add(1)));
        Assert.Same(FactSet.Empty, FactSet.Empty.Remove(0));
        Assert.Empty(FactSet.Empty.ToList());
    }

    private static (FactSet, HashSet<int>) Make(Random random, int seed, FactSet set, HashSet<int> numbers)
    {
        var made = new HashSet<int>(numbers);
        var steps = random.Next(12);
        for (var step = 0; step < steps; step++)
        {
            var fact = Number(random, seed);
            if (random.Next(4) > 0 || made.Count == 0)
            {
                set = set.Add(fact);
                made.Add(fact);
            }
            else
            {
                fact = made.First();
                set = set.Remove(fact);
                made.Remove(fact);
            }
        }

        return (set, made);
    }

    /// <summary>Close together with some seeds, wide apart with others.</summary>
    private static int Number(Random random, int seed) => random.Next(seed % 3 == 0 ? 40 : seed % 3 == 1 ? 400 : Greatest);

    private static void AssertHas(IEnumerable<int> expected, FactSet set)
    {
        var numbers = expected.ToList();
        Assert.Equal(numbers, set.ToList());
        Assert.Equal(numbers.Count == 0, set.IsEmpty);
        Assert.All(numbers, fact => Assert.True(set.Contains(fact)));
        Assert.Equal(numbers.Contains(5), set.Contains(5));
        Assert.Equal(numbers.Contains(200), set.Contains(200));
    }
}
