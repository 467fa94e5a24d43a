using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Fixes;

public sealed class GivenOnceTests
{
    [Fact]
    public void A_second_property_goes_and_the_first_stays_as_it_was_read() => Assert.False(FixAssert.Fixes(
        "TG1003",
        Texts.Own("Hello there.", "\"footer\": \"Ours\", \"footer\": \"Theirs\""),
        Texts.Own("Hello there.", "\"footer\": \"Ours\"")).IsSafe);

    [Fact]
    public void A_second_component_is_for_somebody_to_decide() =>
        FixAssert.HasNone("TG1003", Texts.Components("""{ "type": "BODY", "text": "Hello." }, { "type": "BODY", "text": "Hello again." }"""));
}
