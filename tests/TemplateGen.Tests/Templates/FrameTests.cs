namespace TemplateGen.Tests;

public class FrameTests
{
    [Fact]
    public void A_template_without_parameters_has_no_components()
        => Clients.AssertJson("""{"name":"name","language":{"code":"en_US"}}""", Written.Template((ref writer) => { }));

    [Fact]
    public void Components_are_separated()
        => Clients.AssertJson(
            """{"name":"name","language":{"code":"en_US"},"components":[{"type":"header"},{"type":"body"}]}""",
            Written.Template((ref writer) =>
            {
                writer.Component("{\"type\":\"header\"}"u8);
                writer.Component("{\"type\":\"body\"}"u8);
            }));

    [Fact]
    public void A_carousel_holds_cards_that_hold_components()
        => Clients.AssertJson(
            """
            {"name":"name","language":{"code":"en_US"},"components":[{"type":"body"},{"type":"carousel","cards":[
              {"card_index":0,"components":[{"a":1},{"b":2}]},{"card_index":1,"components":[{"a":3}]}]},{"type":"footer"}]}
            """,
            Written.Template((ref writer) =>
            {
                writer.Component("{\"type\":\"body\"}"u8);
                writer.CardCount(2, "cards");
                writer.BeginCarousel();
                writer.BeginCard();
                writer.Component("{\"a\":1}"u8);
                writer.Component("{\"b\":2}"u8);
                writer.EndCard();
                writer.BeginCard();
                writer.Component("{\"a\":3}"u8);
                writer.EndCard();
                writer.EndCarousel();
                writer.Component("{\"type\":\"footer\"}"u8);
            }));

    [Theory]
    [InlineData(1, 131009)]
    [InlineData(2, 0)]
    [InlineData(10, 0)]
    [InlineData(11, 131009)]
    public void A_carousel_has_two_to_ten_cards(int count, int code)
        => Assert.Equal(code, Written.Refusal((ref writer) => writer.CardCount(count, "cards"))?.Code ?? 0);

    [Fact]
    public void Cm_has_a_namespace_and_a_language_policy()
        => Clients.AssertJson(
            """{"namespace":"ns_1","element_name":"name","language":{"policy":"deterministic","code":"en_US"},"components":[{"type":"body"}]}""",
            Written.Template((ref writer) => writer.Component("{\"type\":\"body\"}"u8), dialect: Written.Cm));

    [Fact]
    public void A_carousel_that_is_left_open_is_a_mistake_of_the_template()
        => Assert.Throws<InvalidOperationException>(() => Written.Refusal((ref writer) => writer.BeginCarousel()));

    [Fact]
    public async Task A_template_that_does_not_begin_is_a_mistake_of_the_template()
        => await Assert.ThrowsAsync<InvalidOperationException>(async ()
            => await Clients.Meta(RecordingHandler.Answering("")).SendAsync(Clients.Customer, default(NotBegun)));

    private readonly record struct NotBegun : ITemplate
    {
        string ITemplate.Name => "not_begun";

        string ITemplate.Language => "en";

        TemplateCategory ITemplate.Category => TemplateCategory.Utility;

        void ITemplate.Write(ref TemplateWriter writer)
        {
        }
    }
}
