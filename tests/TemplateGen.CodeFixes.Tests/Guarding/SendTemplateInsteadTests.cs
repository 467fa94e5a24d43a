using TemplateGen.CodeFixes.Guarding;
using Xunit;
using static TemplateGen.CodeFixes.Tests.Guarding.GuardFixes;

namespace TemplateGen.CodeFixes.Tests.Guarding;

public class SendTemplateInsteadTests
{
    [Fact]
    public async Task Templates_whose_values_are_at_hand_are_listed()
    {
        var source = Class("""
            async Task Run(Recipient to, string note, string city, string percent, string couponCode, CancellationToken stop)
            {
                await client.SendTextAsync(to, city + percent + couponCode + note, stop);
            }
            """);

        Assert.Equal(["order_note", "survey"], (await Window.Offers(source)).Where(key => key.StartsWith(SendTemplateInstead.KeyStart, StringComparison.Ordinal)).Select(key => key[SendTemplateInstead.KeyStart.Length..]));
        var text = await Window.One(SendTemplateInstead.KeyStart + "order_note", source);
        Assert.Contains("await client.SendOrderNoteAsync(to, note, cancellationToken: stop);", text, StringComparison.Ordinal);
        Assert.StartsWith("using Shop;\nusing TemplateGen;\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_that_offer_something_come_last()
    {
        var keys = await Window.Offers(
            Class("""
                async Task Run(Recipient to, string note, string city)
                {
                    await client.SendTextAsync(to, note + city);
                }
                """),
            """
            using TemplateGen;

            namespace Sales;

            [Template("sale", "en", Category = TemplateCategory.Marketing)]
            public readonly struct Sale : ITemplate
            {
                string ITemplate.Name => "";
                string ITemplate.Language => "";
                TemplateCategory ITemplate.Category => default;
                void ITemplate.Write(ref TemplateWriter writer) { }
            }

            public static class TemplateSends
            {
                [SendsTemplate(typeof(Sale))]
                public static ValueTask<SendResult> SendSaleAsync(this IWhatsAppClient client, Recipient to, string note, string city, CancellationToken cancellationToken = default) => client.SendAsync(to, new Sale(), cancellationToken);
            }
            """);

        Assert.Equal(["order_note", "sale", "survey"], keys.Where(key => key.StartsWith(SendTemplateInstead.KeyStart, StringComparison.Ordinal)).Select(key => key[SendTemplateInstead.KeyStart.Length..]));
    }
}
