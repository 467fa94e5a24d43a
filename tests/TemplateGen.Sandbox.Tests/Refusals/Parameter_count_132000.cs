using System.Net;
using TemplateGen.Sandbox.Tests.Fixtures;

namespace TemplateGen.Sandbox.Tests.Refusals;

public static class Parameter_count_132000
{
    public sealed class Reports : SandboxTest
    {
        [Fact]
        public async Task A_body_with_too_few_values()
        {
            var answer = await SendTemplateAsync("order_confirmation", "fr", Body("Camille"));

            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Equal(132000, answer.Code);
            Assert.Equal("body: number of localizable_params (1) does not match the expected number of params (2)", answer.Details);
        }

        [Fact]
        public async Task A_body_with_too_many_values()
            => Assert.Equal(132000, (await SendTemplateAsync("order_confirmation", "fr", Body("Camille", "A-1", "extra"))).Code);

        [Fact]
        public async Task A_body_that_is_not_sent_at_all()
            => Assert.Equal(132000, (await SendTemplateAsync("order_confirmation", "fr")).Code);

        [Fact]
        public async Task A_value_for_a_header_that_has_no_placeholder()
            => Assert.Equal(132000, (await SendTemplateAsync("order_confirmation", "fr", $"{Header(Text("x"))}, {Body("Camille", "A-1")}")).Code);

        [Fact]
        public async Task The_component_in_which_the_count_is_wrong()
        {
            var answer = await SendTemplateAsync("greeting", "en", Body("nobody asked for this") + ", " + Header(Text("Sam")));

            Assert.StartsWith("body:", answer.Details, StringComparison.Ordinal);
        }

        [Fact]
        public async Task A_header_without_its_value()
            => Assert.StartsWith("header:", (await SendTemplateAsync("greeting", "en")).Details, StringComparison.Ordinal);

        [Fact]
        public async Task Two_pictures_in_a_header()
            => Assert.Equal(132000, (await SendTemplateAsync("contract", "en", Header($"{Image()}, {Image()}"))).Code);

        [Theory]
        [InlineData(0)]
        [InlineData(1)]
        [InlineData(3)]
        public async Task A_media_carousel_with_another_number_of_cards(int cards)
            => Assert.Equal(132000, (await SendTemplateAsync("collection", "en", Body("Sam") + ", " + Carousels.OfMedia(cards))).Code);

        [Theory]
        [InlineData(1)]
        [InlineData(11)]
        public async Task A_product_carousel_with_too_few_or_too_many_cards(int cards)
            => Assert.Equal(132000, (await SendTemplateAsync("products", "en", Carousels.OfProducts(cards))).Code);
    }

    public sealed class Guards : SandboxTest
    {
        [Fact]
        public async Task The_right_number_of_values()
            => Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("order_confirmation", "fr", Body("Camille", "A-1"))).Status);

        [Fact]
        public async Task A_template_without_placeholders_and_components()
            => Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("approved", "en")).Status);

        [Theory]
        [InlineData(2)]
        [InlineData(10)]
        public async Task A_product_carousel_of_two_to_ten_cards(int cards)
            => Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("products", "en", Carousels.OfProducts(cards))).Status);

        [Fact]
        public async Task A_media_carousel_with_as_many_cards_as_defined()
            => Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("collection", "en", Body("Sam") + ", " + Carousels.OfMedia(2))).Status);
    }
}
