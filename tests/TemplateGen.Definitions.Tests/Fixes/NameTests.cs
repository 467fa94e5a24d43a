using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Fixes;

public sealed class NameTests
{
    [Theory]
    [InlineData("Order-Shipped", "order_shipped")]
    [InlineData(" order  shipped! ", "order_shipped")]
    [InlineData("Caf\\u00e9 order", "caf_order")]
    [InlineData("orderShipped", "ordershipped")]
    public void It_gets_lower_case_and_underscores(string before, string after) =>
        Assert.True(FixAssert.Fixes("TG1101", Named(before), Named(after)).IsSafe);

    [Theory]
    [InlineData("")]
    [InlineData("注文")]
    public void There_is_none_when_nothing_is_left_of_it(string name) => FixAssert.HasNone("TG1101", Named(name));

    [Fact]
    public void There_is_none_when_it_is_too_long_anyway() => FixAssert.HasNone("TG1101", Named("A" + new string('a', 512)));

    [Fact]
    public void There_is_none_when_another_template_has_that_name() => FixAssert.HasNone("TG1101", $"[ {Named("Order")}, {Named("order")} ]");

    private static string Named(string name) => Texts.Own("Hello there.").Replace("order_update", name, StringComparison.Ordinal);
}
