using TemplateGen.CodeFixes.Guarding;
using Xunit;
using static TemplateGen.CodeFixes.Tests.Guarding.GuardFixes;

namespace TemplateGen.CodeFixes.Tests.Guarding;

public class TakeWindowTests
{
    [Fact]
    public async Task Where_each_caller_has_a_window() => Assert.Equal(
        Class("""
            public Task Handle(InboundMessage message) => Answer(message.Window, 1);

            public Task Again(CareWindow one) => Answer(number: 2, window: one);

            /// <summary>Answers.</summary>
            /// <param name="window">Who wrote.</param>
            /// <param name="number">How often.</param>
            private async Task Answer(CareWindow window, int number)
            {
                Console.WriteLine(window.Customer);
                await window.SendTextAsync($"hi {number}");
            }
            """),
        await Window.One(TakeWindow.Key, Class("""
            public Task Handle(InboundMessage message) => Answer(message.From, 1);

            public Task Again(CareWindow one) => Answer(number: 2, to: one.Customer);

            /// <summary>Answers.</summary>
            /// <param name="to">Who wrote.</param>
            /// <param name="number">How often.</param>
            private async Task Answer(Recipient to, int number)
            {
                Console.WriteLine(to);
                await client.SendTextAsync(to, $"hi {number}");
            }
            """)));

    [Theory]
    [InlineData("public Task Handle(Recipient who) => Answer(who);")]
    [InlineData("public Func<Recipient, Task> Handle(InboundMessage message) { Answer(message.From); return Answer; }")]
    [InlineData("")]
    public async Task Not_where_one_has_none(string caller) => Assert.DoesNotContain(TakeWindow.Key, await Window.Offers(Class($$"""
        {{caller}}
        private async Task Answer(Recipient to) => await client.SendTextAsync(to, "hi");
        """)));
}
