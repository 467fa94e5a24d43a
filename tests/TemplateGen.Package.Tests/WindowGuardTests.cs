using System.Globalization;
using TemplateGen.Package.Tests.Harness;

namespace TemplateGen.Package.Tests;

/// <summary>The guard analysis, as the installed package brings it.</summary>
public sealed class WindowGuardTests(PackedPackage package)
{
    private static readonly string Project = ProjectFile.Library.Replace("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", "", StringComparison.Ordinal);

    [Fact]
    public async Task An_unguarded_send_is_reported_and_a_guarded_one_is_not()
    {
        var project = package.CreateWorkspace("window-guard")
            .Write("App.csproj", Project)
            .Write("Replies.cs", """
                using TemplateGen;

                public sealed class Replies(IWhatsAppClient client)
                {
                    public async Task Unguarded(Recipient customer)
                        => await client.SendTextAsync(customer, "Hello");

                    public async Task Guarded(Recipient customer)
                    {
                        if (await client.Windows.IsOpenAsync(customer))
                            await client.SendTextAsync(customer, "Hello");
                    }

                    public async Task Known(Recipient customer)
                    {
                #pragma warning disable TG2001
                        await client.SendTextAsync(customer, "Hello");
                #pragma warning restore TG2001
                    }
                }
                """)
            .Write("desk/.editorconfig", "[*.cs]\ndotnet_diagnostic.TG2001.severity = none\n")
            .Write("desk/Desk.cs", """
                using TemplateGen;

                public static class Desk
                {
                    public static async Task Answer(IWhatsAppClient client, Recipient customer)
                        => await client.SendTextAsync(customer, "Hello");
                }
                """)
            .Write("strict/.editorconfig", "[*.cs]\ndotnet_diagnostic.TG2001.severity = error\n");

        var build = await project.BuildAsync();

        Assert.Equal([$"{project.PathOf("Replies.cs")}(6,39): warning TG2001"], Reported(build.ShouldSucceed().Output));

        project.Write("strict/Strict.cs", """
            using TemplateGen;

            public static class Strict
            {
                public static async Task Answer(IWhatsAppClient client, Recipient customer)
                    => await client.SendTextAsync(customer, "Hello");
            }
            """);

        var strict = await project.BuildAsync();

        Assert.Contains($"{project.PathOf("strict/Strict.cs")}(6,39): error TG2001", Reported(strict.ShouldFail().Output));
    }

    /// <summary>What the compiler that the analyzers are built on does not know yet.</summary>
    [Fact]
    public async Task Later_versions_of_the_language_are_understood()
    {
        var project = package.CreateWorkspace("window-guard-later")
            .Write("App.csproj", Project)
            .Write("Later.cs", """
                using TemplateGen;

                public static class Extensions
                {
                    extension(Recipient to)
                    {
                        [OpenWindowWhen(true)]
                        public bool HasWindow => to != default;
                    }
                }

                public sealed class Later(IWhatsAppClient client)
                {
                    public async Task AllAtOnce(Recipient first, Recipient second)
                    {
                        await Task.WhenAll(client.Windows.EnsureOpenAsync(first).AsTask(), client.Windows.EnsureOpenAsync(second).AsTask());
                        await client.SendTextAsync(first, "Hello");
                        await client.SendTextAsync(second, "Hello");
                    }

                    public void Listed(Recipient first, Recipient second)
                    {
                        if (first.HasWindow) Many(first, second);
                    }

                    public Recipient To
                    {
                        get;
                        set
                        {
                            if (value.HasWindow) Many(value);
                            field = value;
                            Many(field);
                        }
                    }

                    private static void Many([RequiresOpenWindow] params ReadOnlySpan<Recipient> to) => to.ToArray();
                }
                """);

        var build = await project.BuildAsync();

        Assert.Equal(
            [$"{project.PathOf("Later.cs")}(23,42): warning TG2001", $"{project.PathOf("Later.cs")}(33,18): warning TG2001"],
            Reported(build.ShouldSucceed().Output).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_extension_blocks_extend_may_be_annotated()
    {
        var project = package.CreateWorkspace("window-guard-extensions").Write("App.csproj", Project);
        project.Write("Extensions.cs", """
            using TemplateGen;

            public static class Sends
            {
                extension([RequiresOpenWindow] Recipient to)
                {
                    public void Greet(IWhatsAppClient client) => client.SendTextAsync(to, "Hello");

                    public int Greeted => 1;

                    public void Change(Recipient other, IWhatsAppClient client)
                    {
                        to = other;
                        client.SendTextAsync(to, "Hello"); // reported
                    }
                }

                extension([OpenWindowWhen(true)] Recipient to)
                {
                    public bool HasWindow => to != default;

                    public bool IsOpenAt(int hour) => hour > 0;
                }

                extension([RequiresOpenWindow] Customer customer)
                {
                    public void Welcome() => Console.WriteLine(customer);
                }

                extension([EnsuresOpenWindow] Recipient to)
                {
                    public Task EnsureAsync() => Task.CompletedTask;
                }
            }

            public sealed record Customer(Recipient Phone);

            public sealed class Uses(IWhatsAppClient client)
            {
                public void Guarded(Recipient first, Recipient second)
                {
                    if (first.HasWindow) first.Greet(client);
                    if (second.IsOpenAt(1)) _ = second.Greeted;
                    if (first.HasWindow) second.Greet(client); // reported
                    _ = first.Greeted; // reported
                    Sends.Greet(second, client); // reported
                }

                public async Task Ensured(Recipient first, Recipient second)
                {
                    await first.EnsureAsync();
                    first.Greet(client);
                    second.Greet(client); // reported
                }

                public Action Later(Customer customer) => customer.Welcome; // reported
            }
            """);

        var build = await project.BuildAsync();

        var lines = await File.ReadAllLinesAsync(project.PathOf("Extensions.cs"), TestContext.Current.CancellationToken);
        Assert.Equal(
            Enumerable.Range(1, lines.Length).Where(line => lines[line - 1].EndsWith("// reported", StringComparison.Ordinal)),
            Reported(build.ShouldSucceed().Output).Select(finding => int.Parse(finding.Split('(', ',')[1], CultureInfo.InvariantCulture)).Order());
    }

    /// <summary>The findings of the rule, without their messages; MSBuild repeats them in its summary.</summary>
    private static IEnumerable<string> Reported(string output) => output.Split('\n')
        .Where(line => line.Contains(" TG2001: ", StringComparison.Ordinal))
        .Select(line => line[..(line.IndexOf(" TG2001: ", StringComparison.Ordinal) + " TG2001".Length)].Trim())
        .Distinct();
}
