using Microsoft.CodeAnalysis.CodeFixes;
using TemplateGen.CodeFixes.Guarding;
using Xunit;
using static TemplateGen.CodeFixes.Tests.Guarding.GuardFixes;

namespace TemplateGen.CodeFixes.Tests.Guarding;

/// <summary>Whatever the code is, each fix that is offered compiles and removes the finding.</summary>
public class OfferTests
{
    [Theory]
    [InlineData("await client.SendTextAsync(to, \"hi\");", "guard.wrap guard.leave guard.throw guard.template.survey guard.duty")]
    [InlineData("while (x) await client.SendTextAsync(to, \"hi\");", "guard.wrap guard.throw guard.template.survey guard.duty")]
    [InlineData("for (; x; await client.SendTextAsync(to, \"hi\")) { }", "guard.template.survey guard.duty")]
    [InlineData("while ((await client.SendTextAsync(to, \"hi\")).IsAccepted) { }", "guard.wrap guard.template.survey guard.duty")]
    [InlineData("for (var i = 0; i < 3; i++) await client.SendTextAsync(to, \"hi\");", "guard.wrap guard.leave guard.throw guard.template.survey guard.duty")]
    [InlineData("await client.SendTextAsync(to, \"\"\"\n    a\n      b\n    \"\"\");", "guard.wrap guard.leave guard.throw guard.template.survey guard.duty")]
    [InlineData("#region Greet\nawait client.SendTextAsync(to, \"hi\");\n#endregion", "guard.wrap guard.leave guard.throw guard.template.survey guard.duty")]
    [InlineData("#if DEBUG\nConsole.WriteLine();\n#else\nawait client.SendTextAsync(to, \"hi\");\n#endif", "guard.wrap guard.leave guard.throw guard.template.survey guard.duty")]
    [InlineData("if (to is var same && x) await client.SendTextAsync(same, \"hi\");", "guard.wrap guard.leave guard.throw guard.template.survey")]
    [InlineData("await client.SendTextAsync(Recipient.TryParse(\"1\", null, out var parsed) ? parsed : to, \"hi\");", "guard.template.survey")]
    [InlineData("await using var d = new System.IO.MemoryStream(); await client.SendTextAsync(to, \"hi\");", "guard.wrap guard.leave guard.throw guard.template.survey guard.duty")]
    [InlineData("switch (x) { case true: await client.SendTextAsync(to, \"hi\"); break; }", "guard.wrap guard.leave guard.throw guard.template.survey guard.duty")]
    [InlineData("var r = await client.SendTextAsync(to, \"hi\"); Console.WriteLine(r);", "guard.leave guard.throw guard.template.survey guard.duty")]
    [InlineData("SendResult r; r = await client.SendTextAsync(to, \"hi\"); Console.WriteLine(r);", "guard.leave guard.throw guard.template.survey guard.duty")]
    [InlineData("Func<Task> f = async () => await client.SendTextAsync(to, \"hi\"); await f();", "guard.wrap guard.throw guard.template.survey guard.duty")]
    [InlineData("Func<Task<SendResult>> f = async () => await client.SendTextAsync(to, \"hi\"); await f();", "guard.throw guard.template.survey guard.duty")]
    [InlineData("Func<Task> f = () => client.SendTextAsync(to, \"hi\").AsTask(); await f();", "guard.wrap guard.throw guard.template.survey guard.duty")]
    [InlineData("async Task Local() => await client.SendTextAsync(to, \"hi\"); await Local();", "guard.wrap guard.throw guard.template.survey guard.duty")]
    [InlineData("foreach (var (a, b) in all.Zip(all)) await client.SendTextAsync(a, \"hi\");", "guard.wrap guard.leave guard.throw guard.template.survey")]
    [InlineData("await client.SendTextAsync(Recipient.Parse(\"+31612345678\"), \"hi\");", "guard.wrap guard.leave guard.throw guard.template.survey")]
    [InlineData("await client.SendTextAsync(all.First(), \"hi\");", "guard.template.survey")]
    [InlineData("await client.SendTextAsync((to), \"hi\");", "guard.wrap guard.leave guard.throw guard.template.survey guard.duty")]
    [InlineData("try { await client.SendTextAsync(to, \"hi\"); } finally { Console.WriteLine(); }", "guard.wrap guard.leave guard.throw guard.template.survey guard.duty")]
    [InlineData("try { Console.WriteLine(); } finally { await client.SendTextAsync(to, \"hi\"); }", "guard.wrap guard.throw guard.template.survey guard.duty")]
    [InlineData("if (x) { } else if ((await client.SendTextAsync(to, \"hi\")).IsAccepted) { } await Task.Yield();", "guard.wrap guard.leave guard.throw guard.template.survey guard.duty")]
    [InlineData("label: await client.SendTextAsync(to, \"hi\"); if (x) goto label;", "guard.wrap guard.leave guard.throw guard.template.survey guard.duty")]
    [InlineData("lock (all) { client.SendTextAsync(to, \"hi\").AsTask().Wait(); } await Task.Yield();", "guard.template.survey guard.duty")]
    public async Task In_a_method(string statements, string keys) => Assert.Equal(keys, string.Join(' ', await Window.Offers(Method(statements))));

    [Theory]
    [InlineData("public Task Run(Recipient to) => client.SendTextAsync(to, \"hi\").AsTask();", "guard.wrap guard.throw guard.template.survey guard.duty")]
    [InlineData("public ValueTask<SendResult> Run(Recipient to) { return client.SendTextAsync(to, \"hi\"); }", "guard.throw guard.template.survey guard.duty")]
    [InlineData("public void Run(Recipient to) { _ = client.SendTextAsync(to, \"hi\"); }", "guard.template.survey guard.duty")]
    [InlineData("public readonly Task Sent = Make().SendTextAsync(default, \"hi\").AsTask(); static IWhatsAppClient Make() => null!; object C => client;", "guard.template.survey")]
    [InlineData("public Task Sent => client.SendTextAsync(default, \"hi\").AsTask();", "guard.template.survey")]
    [InlineData("public event Func<Recipient, Task> On = delegate { return Task.CompletedTask; }; void Hook() => On += async to => await client.SendTextAsync(to, \"hi\"); Task Fire() => On(default);", "guard.wrap guard.throw guard.template.survey")]
    [InlineData("public Func<Recipient, string, CancellationToken, ValueTask<SendResult>> Send => client.SendTextAsync;", "")]
    [InlineData("public IEnumerable<ValueTask<SendResult>> All(Recipient to) { yield return client.SendTextAsync(to, \"hi\"); }", "guard.template.survey guard.duty")]
    public async Task In_a_class(string member, string keys) => Assert.Equal(keys, string.Join(' ', await Window.Offers(Class(member))));

    [Fact]
    public async Task At_the_top_level()
    {
        const string program = """
            using TemplateGen;

            IWhatsAppClient client = null!;
            var to = Recipient.Parse(args[0]);
            await client.SendTextAsync(to, "hi");
            """;

        Assert.Equal("guard.wrap guard.leave guard.throw guard.template.survey", string.Join(' ', await Window.Offers(program)));
        Assert.Equal(
            """
            using TemplateGen;

            IWhatsAppClient client = null!;
            var to = Recipient.Parse(args[0]);
            if (await client.Windows.IsOpenAsync(to))
            {
                await client.SendTextAsync(to, "hi");
            }
            """,
            await Window.One(WrapInGuard.Key, program));
    }

    [Fact]
    public async Task Of_all_in_a_document_a_send_that_is_guarded_meanwhile_gets_no_second_guard()
    {
        var texts = await Window.All(LeaveEarly.Key, FixAllScope.Document, Method("""
            await client.SendTextAsync(to, "hi");
            await client.SendTextAsync(to, "ho");
            foreach (var one in all)
            {
                await client.SendTextAsync(one, "hi");
            }
            """));

        Assert.Equal(
            Method("""
                if (!await client.Windows.IsOpenAsync(to))
                {
                    return;
                }

                await client.SendTextAsync(to, "hi");
                await client.SendTextAsync(to, "ho");
                foreach (var one in all)
                {
                    if (!await client.Windows.IsOpenAsync(one))
                    {
                        continue;
                    }

                    await client.SendTextAsync(one, "hi");
                }
                """),
            texts[0]);
    }

    [Theory]
    [InlineData(FixAllScope.Document, 1)]
    [InlineData(FixAllScope.Project, 2)]
    [InlineData(FixAllScope.Solution, 2)]
    public async Task All_in_a_document_a_project_or_a_solution(FixAllScope scope, int fixedFiles)
    {
        var texts = await Window.All(WrapInGuard.Key, scope, Method("await client.SendTextAsync(to, \"hi\");\nawait client.SendTextAsync(to, \"ho\");"), Method("await client.SendTextAsync(to, \"hi\");").Replace("Replies", "Others", StringComparison.Ordinal));

        Assert.Equal(fixedFiles, texts.Count(text => text.Contains("IsOpenAsync(to)", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task All_that_take_a_duty_leave_their_callers_alone()
    {
        var texts = await Window.All(TakeDuty.Key, FixAllScope.Document, Class("""
            async Task Inner(Recipient to) => await client.SendTextAsync(to, "hi");
            async Task Outer(Recipient to) => await Inner(to);
            """));

        Assert.Contains("Inner([RequiresOpenWindow] Recipient to)", texts[0], StringComparison.Ordinal);
        Assert.Contains("Outer(Recipient to)", texts[0], StringComparison.Ordinal);
    }
}
