using TemplateGen.Definitions.Tests.Support;

namespace TemplateGen.Definitions.Tests.Signatures;

/// <summary>Whatever people call things, the code compiles and names are always the same.</summary>
public sealed class NamingTests
{
    [Theory]
    [InlineData("class", "classValue", "ClassValue")]
    [InlineData("await", "awaitValue", "AwaitValue")]
    [InlineData("client", "clientValue", "ClientValue")]
    [InlineData("to", "toValue", "ToValue")]
    [InlineData("language", "languageValue", "LanguageValue")]
    [InlineData("cancellation_token", "cancellationTokenValue", "CancellationTokenValue")]
    [InlineData("to_string", "toStringValue", "ToStringValue")]
    [InlineData("equals", "equalsValue", "EqualsValue")]
    [InlineData("get_hash_code", "getHashCodeValue", "GetHashCodeValue")]
    [InlineData("get_type", "getTypeValue", "GetTypeValue")]
    [InlineData("clone", "cloneValue", "CloneValue")]
    [InlineData("deconstruct", "deconstructValue", "DeconstructValue")]
    [InlineData("equality_contract", "equalityContractValue", "EqualityContractValue")]
    [InlineData("print_members", "printMembersValue", "PrintMembersValue")]
    [InlineData("memberwise_clone", "memberwiseCloneValue", "MemberwiseCloneValue")]
    [InlineData("finalize", "finalizeValue", "FinalizeValue")]
    [InlineData("reference_equals", "referenceEqualsValue", "ReferenceEqualsValue")]
    [InlineData("order_update", "orderUpdateValue", "OrderUpdateValue")]
    [InlineData("2nd_name", "value2ndName", "Value2ndName")]
    [InlineData("_", "value", "Value")]
    [InlineData("name", "name", "Name")]
    [InlineData("value", "value", "Value")]
    public void A_taken_name_gets_value_behind_it(string placeholder, string parameter, string property)
    {
        var only = Assert.Single(TemplateSignature.Of(Definition.Of(Texts.Own($"Hello {{{placeholder}}} here, as you asked us to."))).Parameters);
        Assert.Equal((parameter, property), (only.CSharpName, only.PropertyName));
    }

    [Fact]
    public void Every_keyword_of_csharp_is_taken()
    {
        const string keywords = """
            abstract as base bool break byte case catch char checked class const continue decimal default delegate do double
            else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal
            is lock long namespace new null object operator out override params private protected public readonly ref return
            sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked
            unsafe ushort using virtual void volatile while await nameof
            """;
        Assert.All(keywords.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), keyword => Assert.Equal(keyword + "Value", NameOf(keyword)));
        Assert.All(["var", "async", "record", "get", "value"], word => Assert.Equal(word, NameOf(word)));
    }

    [Theory]
    [InlineData("Go", "Go", "goSuffix, goSuffix2")]
    [InlineData("1", "1", "value1Suffix, value1Suffix2")]
    [InlineData("😀", "", "button1Suffix, button2Suffix")]
    public void Names_that_we_made_up_are_numbered(string first, string second, string expected)
    {
        var signature = TemplateSignature.Of(Definition.Of(Texts.Own("Hello.", $$"""{{""}}"buttons": [ { "type": "URL", "text": "{{first}}", "url": "https://a.example/{1}" }, { "type": "URL", "text": "{{second}}", "url": "https://a.example/{1}" } ]""")));
        Assert.Equal(expected, string.Join(", ", signature.Parameters.Select(parameter => parameter.CSharpName)));
    }

    [Fact]
    public void Names_that_people_wrote_come_before_names_that_we_made_up()
    {
        var signature = TemplateSignature.Of(Definition.Of(Texts.Own("Hello {image} and {value1} here, as you asked us to.", """ "header": { "format": "IMAGE" } """)));
        Assert.Equal("OrderUpdate(Image image2, Text image, Text value1)", SignatureTests.Show(signature));
    }

    [Fact]
    public void A_name_in_an_address_gives_way_to_the_same_in_the_body()
    {
        var text = Texts.Own("Hello {id} here, as you asked us to.", """ "buttons": [ { "type": "URL", "text": "Go", "url": "https://a.example/{id}", "example": "a" } ], "parameters": [ { "name": "id", "example": "A-7" } ] """);
        RuleAssert.IsClean(text);
        Assert.Equal("OrderUpdate(Text id, UrlSuffix id2)", SignatureTests.Show(TemplateSignature.Of(Definition.Of(text))));
    }

    [Fact]
    public void A_number_goes_behind_a_digit_with_an_underscore()
    {
        var signature = TemplateSignature.Of(Definition.Of(Texts.Own("Hello {1} and {2} here, as you asked us to.", """ "parameters": [ "value2" ] """)));
        Assert.Equal("OrderUpdate(Text value2, Text value2_2)", SignatureTests.Show(signature));
    }

    [Fact]
    public void Cards_do_not_collide_with_their_types()
    {
        var template = Definition.Of(Texts.Components("""{ "type": "BODY", "text": "Hello {{card}} and {{card_type1}} and {{card1}} here, as you asked us to." }, { "type": "CAROUSEL", "cards": [ { "components": [ { "type": "HEADER", "format": "IMAGE" } ] } ] }"""));
        Assert.Equal("OrderUpdate(Text cardValue, Text cardType1Value, Text card1, Card card1_2)", SignatureTests.Show(TemplateSignature.Of(template)));
    }

    [Fact]
    public void Parameters_name_positional_placeholders_of_every_part()
    {
        var template = Definition.Of(Texts.Create("Hello {{2}} and {{1}} here, as you asked us to.", """ "header": "For {{1}}", "buttons": [ { "type": "URL", "text": "Go", "url": "https://a.example/{{1}}" } ], "parameters": [ "first", "second", { "name": "title", "in": "header" }, { "name": "order id", "in": "button", "button": 0 } ] """));
        Assert.Equal("OrderUpdate(Text title, Text first, Text second, UrlSuffix orderId)", SignatureTests.Show(TemplateSignature.Of(template)));
    }

    [Fact]
    public void Names_of_underscores_alone_do_not_clash()
    {
        var text = Texts.Own("Hello {_} and {__} here, as you asked us to.");
        RuleAssert.IsClean(text);
        Assert.Equal("OrderUpdate(Text value, Text value2)", SignatureTests.Show(TemplateSignature.Of(Definition.Of(text))));
    }

    private static string NameOf(string placeholder) => Assert.Single(TemplateSignature.Of(Definition.Of(Texts.Own($"Hello {{{placeholder}}} here."))).Parameters).CSharpName;
}
