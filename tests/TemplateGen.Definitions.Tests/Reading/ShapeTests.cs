using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Reading;

public sealed class ShapeTests
{
    [Fact]
    public void Our_own_shape_is_read_with_its_parameters()
    {
        var template = Fixture.Template("own");
        Assert.Equal(DefinitionShape.Own, template.Shape);
        Assert.Equal(("confirmation_achat", "fr", "UTILITY"), (template.Name!.Value, template.Language!.Value, template.Tag!.Value));
        Assert.Equal(DefinitionCategory.Utility, template.EffectiveCategory);
        Assert.Equal([1, 2, 3], template.Body!.Text!.Placeholders.Select(placeholder => placeholder.Number));
        Assert.Equal(["Camille", "1042", "https://boutique.example/suivi/1042"], template.Body.Text.Placeholders.Select(placeholder => placeholder.Sample?.Value));
        Assert.Equal([ParameterType.Text, ParameterType.Integer, ParameterType.Url], template.Parameters.Select(entry => entry.Type));
        Assert.False(template.IsApproved);
    }

    [Fact]
    public void Our_own_shape_takes_header_footer_buttons_and_names()
    {
        var template = Fixture.Template("own-full");
        var header = Assert.IsType<TextHeader>(template.Header);
        Assert.Equal("restaurant", Assert.Single(header.Text!.Placeholders).Name);
        Assert.Equal("Restaurant De Linde", template.Footer!.Text!.Value);
        Assert.Equal("TableBooked", template.ClassName!.Value);
        Assert.Equal(3600, template.TimeToLive!.Value);
        Assert.Equal(["guest", "count", "restaurant", "time"], template.Body!.Text!.Placeholders.Select(placeholder => placeholder.Name));
        Assert.Equal(["Noor", "4", "De Linde", "19:30"], template.Body.Text.Placeholders.Select(placeholder => placeholder.Sample?.Value));
        Assert.IsType<QuickReplyButton>(template.Buttons[0]);
        Assert.Equal("booking", Assert.Single(Assert.IsType<UrlButton>(template.Buttons[1]).Url!.Placeholders).Name);
    }

    [Fact]
    public void A_create_request_finds_named_samples_in_any_order()
    {
        var template = Fixture.Template("create-named");
        Assert.Equal(DefinitionShape.GraphCreate, template.Shape);
        Assert.Equal(["Iris", "P-7", "4 pm"], template.Body!.Text!.Placeholders.Select(placeholder => placeholder.Sample?.Value));
        Assert.Equal("Iris", Assert.Single(Assert.IsType<TextHeader>(template.Header).Text!.Placeholders).Sample!.Value);
        Assert.Equal("Post of Vlaar", template.Footer!.Text!.Value);
        Assert.Equal([0, 1, 2], template.Buttons.Select(button => button.Index));
        Assert.Equal("+31201234567", Assert.IsType<PhoneNumberButton>(template.Buttons[1]).PhoneNumber!.Value);
    }

    [Fact]
    public void An_answer_is_read_with_what_it_carries()
    {
        var templates = Fixture.Templates("answer");
        Assert.All(templates, template => Assert.Equal(DefinitionShape.GraphAnswer, template.Shape));
        Assert.Equal([true, false], templates.Select(template => template.IsApproved));
        Assert.Equal(["SPRING25", "Sunday", "SPRING25"], templates[0].Body!.Text!.Placeholders.Select(placeholder => placeholder.Sample?.Value));
        Assert.Equal(["sub_category", "previous_category", "quality_score", "id"], templates[0].UnknownProperties.Select(property => property.Name.Value));
    }

    [Fact]
    public void An_answer_as_a_bare_array_is_the_same()
    {
        var text = Fixture.Text("answer");
        var array = text[text.IndexOf('[')..text.LastIndexOf(']')] + "]";
        Assert.Equal([DefinitionShape.GraphAnswer, DefinitionShape.GraphAnswer], Definition.File(array).Templates.Select(template => template.Shape));
    }

    [Fact]
    public void A_bulk_definition_is_one_template_in_each_language()
    {
        var templates = Fixture.Templates("bulk-languages");
        Assert.Equal(["en_US", "es_ES", "fr"], templates.Select(template => template.Language!.Value));
        Assert.Single(templates.Select(template => template with { Language = null }).Distinct());
    }

    [Theory]
    [InlineData("name")]
    [InlineData("language")]
    public void A_property_given_twice_counts_the_first_time(string property)
    {
        var template = Definition.Of($$"""{ "name": "a", "language": "a", "{{property}}": "b", "body": "Hello." }""");
        Assert.Equal("a", template.Name!.Value);
        Assert.Equal("a", template.Language!.Value);
    }

    [Fact]
    public void A_component_given_twice_counts_the_first_time()
    {
        var template = Definition.Of(Texts.Components(
            """
            { "type": "HEADER", "format": "TEXT", "text": "First" }, { "type": "BODY", "text": "First" }, { "type": "FOOTER", "text": "First" },
            { "type": "BUTTONS", "buttons": [ { "type": "QUICK_REPLY", "text": "First" } ] }, { "type": "CAROUSEL", "cards": [ {} ] }, { "type": "LIMITED_TIME_OFFER", "limited_time_offer": { "text": "First" } },
            { "type": "HEADER", "format": "TEXT", "text": "Second" }, { "type": "BODY", "text": "Second" }, { "type": "FOOTER", "text": "Second" },
            { "type": "BUTTONS", "buttons": [ { "type": "QUICK_REPLY", "text": "Second" } ] }, { "type": "CAROUSEL", "cards": [ {}, {} ] }, { "type": "LIMITED_TIME_OFFER", "limited_time_offer": { "text": "Second" } }
            """));
        Assert.Equal("First", Assert.IsType<TextHeader>(template.Header).Text!.Value);
        Assert.Equal(("First", "First", "First"), (template.Body!.Text!.Value, template.Footer!.Text!.Value, template.LimitedTimeOffer!.Text!.Value));
        Assert.Equal("First", Assert.Single(template.Buttons).Text!.Value);
        Assert.Single(template.Carousel!.Cards);
    }

    [Theory]
    [InlineData("name")]
    [InlineData("language")]
    [InlineData("languages")]
    [InlineData("category")]
    [InlineData("tag")]
    [InlineData("components")]
    [InlineData("body")]
    public void An_object_with_any_of_these_is_a_template(string property) => Definition.Of($$"""{ "{{property}}": null }""");

    [Theory]
    [InlineData("""[ { "name": "a", "components": [] } ]""", DefinitionShape.GraphCreate)]
    [InlineData("""[ { "name": "a", "components": [], "id": "1" } ]""", DefinitionShape.GraphAnswer)]
    [InlineData("""[ { "name": "a", "components": [], "status": "PENDING" } ]""", DefinitionShape.GraphAnswer)]
    [InlineData("""{ "data": [ { "name": "a", "components": [] } ] }""", DefinitionShape.GraphAnswer)]
    [InlineData("""{ "data": { "name": "a", "components": [] } }""", DefinitionShape.GraphAnswer)]
    [InlineData("""{ "name": "a", "id": "1", "status": "PENDING" }""", DefinitionShape.Own)]
    public void An_answer_has_an_id_a_status_or_data(string text, DefinitionShape shape) => Assert.Equal(shape, Definition.Of(text).Shape);

    [Fact]
    public void The_category_counts_before_the_tag() =>
        Assert.Equal(DefinitionCategory.Marketing, Definition.Of("""{ "name": "a", "tag": "SHIPPING_UPDATE", "category": "MARKETING" }""").EffectiveCategory);

    [Theory]
    [InlineData("answer")]
    [InlineData("own")]
    public void Reading_can_be_cancelled(string fixture) =>
        Assert.Throws<OperationCanceledException>(() => DefinitionReader.Read(Fixture.Text(fixture), new CancellationToken(canceled: true)));
}
