using CsCheck;
using TemplateGen.Analyzers.Emission;
using TemplateGen.Analyzers.Emission.Stencils;
using TemplateGen.Analyzers.Generation;
using TemplateGen.Analyzers.Specs;
using TemplateGen.Analyzers.Tests.Harness;
using TemplateGen.Definitions;
using Xunit;

namespace TemplateGen.Analyzers.Tests;

/// <summary>Filling a shape's code with a template's texts gives what rendering the template itself gives.</summary>
public class StencilTests
{
    private static readonly int Cases = RandomCases.CountOr(300);

    [Fact]
    public void Any_template_has_the_code_that_rendering_it_gives() =>
        HostileDefinitions.WellFormed.Array[4].Sample(texts => AssertSame(texts), iter: Cases, threads: 1);

    [Fact]
    public void Templates_that_differ_in_texts_only_have_one_shape()
    {
        var first = Assert.Single(Catalog([Samples.Plain("order_confirmation", body: "Dear {{1}}, thank you.")]));
        var second = Assert.Single(Catalog([Samples.Plain("parcel_sent", body: "Hello {{1}}, your parcel is on its way.")]));

        Assert.Equal(TemplateShape.Of(first).Template, TemplateShape.Of(second).Template);
        Assert.NotEqual(TemplateShape.Of(first).Texts, TemplateShape.Of(second).Texts);
    }

    [Fact]
    public void A_text_that_looks_like_a_mark_stays_what_it_is() =>
        AssertSame([Samples.Plain("order_1900000000", body: "Dear ~1900000001~ and 1900000002, {{1}} is ~1900000000~.")]);

    [Fact]
    public void A_language_that_looks_like_a_mark_stays_what_it_is() =>
        AssertSame([Samples.Plain("order", language: "~1900000000~"), Samples.Plain("order", language: "1900000001")]);

    private static void AssertSame(string[] texts)
    {
        var options = new GenerationOptions("Shop", "public");
        foreach (var template in Catalog(texts))
        {
            var direct = BuiltInTemplate.Code.Render(CodeModel.Of(template, options));
            Assert.Equal(direct, BucketCode.Render(new TemplateBucket(0, IsFirst: true, [template]), options));
        }
    }

    private static EquatableArray<TemplateSpec> Catalog(string[] texts) =>
        TemplateCatalog.Of([.. texts.Select((text, i) => FileSpecBuilder.Build(new TestFile($"{i}.whatsapp.json", text), TestContext.Current.CancellationToken))]);
}
