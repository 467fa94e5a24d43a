using TemplateGen.CodeFixes.Guarding;
using Xunit;
using static TemplateGen.CodeFixes.Tests.Guarding.GuardFixes;

namespace TemplateGen.CodeFixes.Tests.Guarding;

public class SendThroughWindowTests
{
    [Fact]
    public async Task An_answer_goes_through_the_message_s_window() => Assert.Contains(
        "await message.Window.SendTextAsync(text: \"hi\");",
        await Window.One(SendThroughWindow.Key, Class("async Task Run(InboundMessage message) { await client.SendTextAsync(text: \"hi\", to: message.From); }")),
        StringComparison.Ordinal);
}
