using System.Runtime.CompilerServices;
using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests;

/// <summary>
/// What users get, to be read: the files in Approved. After a wanted change of the shape of the code, run the tests with
/// TEMPLATEGEN_APPROVE=1 and read the difference.
/// </summary>
public class ApprovedTests
{
    [Fact]
    public void The_order_confirmation() => AssertApproved("OrderConfirmation.cs.txt", Samples.Seed);

    [Fact]
    public void A_greeting_in_two_languages() => AssertApproved(
        "Greeting.cs.txt",
        $"[ {Samples.Plain("greeting", "en", "Hello {1}, we are open again.")}, {Samples.Plain("greeting", "fr", "Bonjour {1}, nous sommes ouverts.")} ]");

    [Fact]
    public void A_carousel_with_an_optional_payload() => AssertApproved(
        "Carousel.cs.txt",
        Samples.Graph("new_plants", """
            { "type": "BODY", "text": "New plants have come in." },
            { "type": "CAROUSEL", "cards": [
              { "components": [ { "type": "HEADER", "format": "IMAGE" }, { "type": "BODY", "text": "Rare {{1}} from Peru" }, { "type": "BUTTONS", "buttons": [ { "type": "QUICK_REPLY", "text": "More" } ] } ] },
              { "components": [ { "type": "HEADER", "format": "IMAGE" }, { "type": "BODY", "text": "Rare {{1}} from Chile" }, { "type": "BUTTONS", "buttons": [ { "type": "QUICK_REPLY", "text": "More" } ] } ] } ] }
            """));

    private static void AssertApproved(string name, string definition, [CallerFilePath] string test = "")
    {
        var code = GeneratorRun.Of(definition).Code;
        if (Environment.GetEnvironmentVariable("TEMPLATEGEN_APPROVE") == "1")
        {
            File.WriteAllText(Path.Combine(Path.GetDirectoryName(test)!, "Approved", name), code);
            return;
        }

        using var reader = new StreamReader(typeof(ApprovedTests).Assembly.GetManifestResourceStream(name)!);
        Assert.Equal(reader.ReadToEnd(), code);
    }
}
