using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Reading;

/// <summary>What an incremental generator caches on.</summary>
public sealed class EqualityTests
{
    public static TheoryData<string> Fixtures => [.. Fixture.Names];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Equal_texts_give_equal_files_with_equal_hash_codes(string name)
    {
        var first = Definition.File(Fixture.Text(name));
        var second = Definition.File(new string(Fixture.Text(name).AsSpan()));
        Assert.NotSame(first, second);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_moved_definition_differs_and_its_signature_does_not(string name)
    {
        var first = Definition.File(Fixture.Text(name));
        var second = Definition.File("\n" + Fixture.Text(name));
        Assert.NotEqual(first, second);
        Assert.Equal(first.Templates.Select(TemplateSignature.Of), second.Templates.Select(TemplateSignature.Of));
    }

    [Fact]
    public void Arrays_compare_by_their_elements()
    {
        EquatableArray<string> first = ["a", "b"];
        EquatableArray<string> same = ["a", "b"];
        EquatableArray<string> longer = ["a", "b", "c"];
        EquatableArray<string> other = ["a", "c"];
        Assert.True(first == same && first.Equals((object)same) && first.GetHashCode() == same.GetHashCode());
        Assert.True(first != longer && first != other && first != default);
        Assert.Equal(default, (EquatableArray<string>)[]);
        Assert.Equal("ab", string.Concat(first));
    }

    [Fact]
    public void Arrays_of_other_elements_or_another_order_have_other_hash_codes()
    {
        var codes = from first in Enumerable.Range(0, 30) from second in Enumerable.Range(0, 30) select ((EquatableArray<int>)[first, second]).GetHashCode();
        Assert.Equal(900, codes.Distinct().Count());
    }
}
