using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Generation;
using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests;

/// <summary>What is done again after an edit, and what is not. That an edit of C# does nothing again is asserted in every run.</summary>
public class CachingTests
{
    private static readonly AdditionalText Seed = new TestFile("templates/seed.whatsapp.json", Samples.Seed);

    [Fact]
    public void An_edit_of_white_space_that_moves_no_line_ends_at_the_file()
    {
        var edited = GeneratorRun.Of(Seed).WithFiles(new TestFile(Seed.Path, Samples.Seed.Replace(": ", ":    ", StringComparison.Ordinal)));

        Assert.Equal([IncrementalStepRunReason.Unchanged], edited.Reasons(TrackingNames.Files));
        AssertNothingIsEmitted(edited);
    }

    [Fact]
    public void An_edit_of_a_comment_ends_at_the_file()
    {
        var before = new TestFile(Seed.Path, Samples.Seed + "// first");
        var edited = GeneratorRun.Of(before).WithFiles(new TestFile(Seed.Path, Samples.Seed + "// second thoughts"));

        AssertNothingIsEmitted(edited);
    }

    [Fact]
    public void An_edit_of_one_definition_among_many_reads_one_file_and_emits_one_file()
    {
        var files = Many(200);
        var first = GeneratorRun.Of(files);
        var edited = first.WithFiles([new TestFile(files[0].Path, Samples.Plain("template_0", body: "Something else.")), .. files.Skip(1)]);

        Assert.Equal(1, edited.Reasons(TrackingNames.Files).Count(IsNew));
        Assert.Equal(1, edited.Reasons(TrackingNames.Buckets).Count(IsNew));
        Assert.Equal(1, edited.OutputReasons().Count(IsNew));
    }

    [Fact]
    public void A_template_that_is_added_emits_one_file()
    {
        var files = Many(200);
        var added = GeneratorRun.Of(files).WithFiles([.. files, new TestFile("templates/a.whatsapp.json", Samples.Plain("another"))]);

        Assert.Equal(1, added.OutputReasons().Count(IsNew));
    }

    [Fact]
    public void A_file_that_is_removed_takes_its_output_with_it()
    {
        var files = Many(3);
        var removed = GeneratorRun.Of(files).WithFiles(files[0], files[2]);

        Assert.Contains("Template2", removed.Code, StringComparison.Ordinal);
        Assert.DoesNotContain("Template1", removed.Code, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_file_that_is_removed_leaves_nothing() =>
        Assert.Empty(GeneratorRun.Of(Seed).WithFiles().HintNames);

    [Fact]
    public void Files_in_another_order_change_nothing()
    {
        var files = Many(20);
        AssertNothingIsEmitted(GeneratorRun.Of(files).WithFiles([.. files.Reverse()]));
    }

    [Fact]
    public void A_file_in_another_folder_changes_nothing() =>
        AssertNothingIsEmitted(GeneratorRun.Of(Seed).WithFiles(new TestFile("elsewhere/seed.whatsapp.json", Samples.Seed)));

    [Fact]
    public void A_file_with_another_name_emits_its_templates_again()
    {
        var renamed = GeneratorRun.Of(Seed).WithFiles(new TestFile("templates/order.whatsapp.json", Samples.Seed));

        Assert.Contains("order.whatsapp.json(2)", renamed.Code, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unrelated_file_changes_nothing() =>
        AssertNothingIsEmitted(GeneratorRun.Of(Seed).WithFiles(Seed, new TestFile("appsettings.json", "{}")));

    [Fact]
    public void An_unrelated_option_changes_nothing() =>
        AssertNothingIsEmitted(GeneratorRun.Of(Seed).WithOptions(TestOptions.With(("RootNamespace", "Shop"), ("Other", "1"))));

    [Fact]
    public void Another_namespace_emits_everything_again_and_reads_nothing_again()
    {
        var changed = GeneratorRun.Of(Seed).WithOptions(TestOptions.With(("RootNamespace", "Store")));

        Assert.DoesNotContain(changed.Reasons(TrackingNames.Files), IsNew);
        Assert.Contains("namespace Store;", changed.Code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(32, 1)]
    [InlineData(33, 2)]
    [InlineData(200, 8)]
    public void Files_are_as_many_as_templates_need(int templates, int files) => Assert.Equal(files, GeneratorRun.Of(Many(templates)).HintNames.Count);

    private static AdditionalText[] Many(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new TestFile($"templates/t{i}.whatsapp.json", Samples.Plain($"template_{i}")))];

    private static bool IsNew(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified;

    private static void AssertNothingIsEmitted(GeneratorRun run) => Assert.DoesNotContain(run.OutputReasons(), IsNew);
}
