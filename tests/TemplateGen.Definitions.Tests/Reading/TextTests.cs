using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Reading;

public sealed class TextTests
{
    [Theory]
    [InlineData("Hello {{1}}, bye {{name}}.")]
    [InlineData("{{1}}{{2}}")]
    [InlineData("no placeholder")]
    [InlineData("{{{1}}} {{bad name}} {{2")]
    [InlineData("")]
    public void Segments_put_together_are_the_text(string body)
    {
        var text = Definition.Of(Texts.Create(body)).Body!.Text!;
        Assert.Equal(body, string.Concat(text.Segments.Select(text.TextOf)));
        Assert.Equal(text.Placeholders, text.Segments.Select(segment => segment.Placeholder).OfType<Placeholder>());
        Assert.DoesNotContain(text.Segments, segment => segment.Length == 0);
    }

    [Theory]
    [InlineData("Hello {1}.", 12)]
    [InlineData("Hello {{1}}.", 12)]
    [InlineData("{a}{{b}}{c}", 15)]
    [InlineData("{ A } {{B}}", 11)]
    public void The_submitted_length_counts_double_braces(string body, int length) =>
        Assert.Equal(length, Definition.Of(Texts.Own(body)).Body!.Text!.SubmittedLength);

    [Fact]
    public void Distinct_placeholders_come_by_number_and_names_by_appearance()
    {
        var text = Definition.Of(Texts.Own("{3} {b} {1} {a} {3} {b} {2} {3}")).Body!.Text!;
        Assert.Equal(
            [("1", 1), ("2", 1), ("3", 3), ("b", 2), ("a", 1)],
            TextPlaceholder.In(text).Select(placeholder => (placeholder.First.Key, placeholder.Occurrences)));
    }

    [Fact]
    public void Braces_of_three_leave_one_on_each_side()
    {
        var text = Definition.Of(Texts.Create("{{{1}}}")).Body!.Text!;
        Assert.Equal(["{", "{{1}}", "}"], text.Segments.Select(text.TextOf));
    }
}
