using TemplateGen.Analyzers.Guarding.Facts;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Guarding;

/// <summary>A persistent map does what a dictionary does, leaves the old map as it was, and shares what did not change.</summary>
public class PersistentMapTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void It_has_what_was_set_and_not_removed(int seed)
    {
        var random = new Random(seed);
        PersistentMap<string>? map = null;
        var expected = new SortedDictionary<int, string>();
        for (var step = 0; step < 200; step++)
        {
            var (key, value) = (Key(random, seed), "v" + random.Next(2));
            var before = map;
            if (random.Next(3) > 0)
            {
                var isSame = expected.TryGetValue(key, out var old) && old == value;
                map = map is null ? PersistentMap<string>.Single(key, value) : map.Set(key, value);
                expected[key] = value;
                Assert.Equal(isSame, ReferenceEquals(before, map));
            }
            else
            {
                map = map?.Remove(key);
                Assert.Equal(expected.Remove(key), !ReferenceEquals(before, map));
            }

            AssertHas(expected, map);
            var other = Key(random, seed);
            if (map is not null) Assert.Equal(expected.TryGetValue(other, out var there), map.TryGet(other, out var found) && found == there);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Two_maps_become_one(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 40; round++)
        {
            var (left, leftEntries) = Make(random, seed, null, []);
            var (right, rightEntries) = random.Next(2) == 0 ? Make(random, seed, null, []) : Make(random, seed, left, leftEntries);
            var both = PersistentMap<string>.Merge(left, right, new Both());
            var all = PersistentMap<string>.Merge(left, right, new All());

            AssertHas(new(leftEntries.Where(entry => rightEntries.TryGetValue(entry.Key, out var other) && entry.Value == other).ToDictionary()), both);
            AssertHas(new(leftEntries.Keys.Union(rightEntries.Keys).ToDictionary(key => key, key => Joined(leftEntries.GetValueOrDefault(key), rightEntries.GetValueOrDefault(key)))), all);
            if (rightEntries.All(entry => leftEntries.TryGetValue(entry.Key, out var own) && own == entry.Value)) Assert.Same(left, all);

            var missing = new List<KeyValuePair<int, string>>();
            PersistentMap<string>.AddDifference(left, right, missing);
            Assert.Empty(leftEntries.Where(entry => !rightEntries.Contains(entry)).Except(missing));
            Assert.Empty(missing.Except(leftEntries));
            if (ReferenceEquals(left, right)) Assert.Empty(missing);
        }
    }

    [Fact]
    public void What_two_maps_share_is_not_told()
    {
        var map = Enumerable.Range(0, 64).Aggregate((PersistentMap<string>?)null, (made, key) => made is null ? PersistentMap<string>.Single(key, "a") : made.Set(key, "a"))!;
        var missing = new List<KeyValuePair<int, string>>();

        PersistentMap<string>.AddDifference(map.Set(17, "b"), map, missing);

        Assert.Equal([new(17, "b")], missing);
    }

    private static string Joined(string? left, string? right) => left is null ? right! : right is null || left == right ? left : left + right;

    private static (PersistentMap<string>?, Dictionary<int, string>) Make(Random random, int seed, PersistentMap<string>? map, Dictionary<int, string> entries)
    {
        var made = new Dictionary<int, string>(entries);
        var steps = random.Next(10);
        for (var step = 0; step < steps; step++)
        {
            var (key, value) = (Key(random, seed), "v" + random.Next(2));
            map = map is null ? PersistentMap<string>.Single(key, value) : map.Set(key, value);
            made[key] = value;
        }

        return (map, made);
    }

    private static int Key(Random random, int seed) => random.Next(seed % 3 == 0 ? 8 : seed % 3 == 1 ? 70 : int.MaxValue);

    private static void AssertHas(SortedDictionary<int, string> expected, PersistentMap<string>? map)
    {
        var entries = new List<KeyValuePair<int, string>>();
        map?.AddTo(entries);
        Assert.Equal(expected, entries.OrderBy(entry => entry.Key));
        Assert.Equal(expected.Count == 0, map is null);
        foreach (var entry in expected) Assert.True(map!.TryGet(entry.Key, out var value) && value == entry.Value);
    }

    /// <summary>What both maps have alike.</summary>
    private sealed class Both : MapMerger<string>
    {
        public override bool TryCombine(int key, string left, string right, out string combined)
        {
            combined = left;
            return left == right;
        }
    }

    /// <summary>What either has; both values where they differ.</summary>
    private sealed class All : MapMerger<string>
    {
        public override PersistentMap<string>? OnlyLeft(PersistentMap<string> entries) => entries;

        public override PersistentMap<string>? OnlyRight(PersistentMap<string> entries) => entries;

        public override bool TryCombine(int key, string left, string right, out string combined)
        {
            combined = Joined(left, right);
            return true;
        }
    }
}
