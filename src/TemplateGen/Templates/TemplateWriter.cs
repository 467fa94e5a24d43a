namespace TemplateGen;

/// <summary>
/// Writes the template object of a send request as UTF-8 JSON, in the provider's dialect. Constant JSON is copied,
/// values are checked and escaped in one pass. A value that WhatsApp would refuse is remembered as a refusal, and
/// nothing is sent.
/// </summary>
public ref struct TemplateWriter
{
    // ---- frame -----------------------------------------------------------------------------------------------------

    /// <summary>Starts the template object. Called once, first.</summary>
    /// <param name="name">The template's name, JSON-escaped UTF-8.</param>
    /// <param name="language">The language code, JSON-escaped UTF-8.</param>
    public void Begin(ReadOnlySpan<byte> name, ReadOnlySpan<byte> language) => throw new NotSupportedException();

    /// <summary>Starts the next component, at the top or in the card that was begun: writes what separates it from the one before, then the JSON.</summary>
    public void Component(ReadOnlySpan<byte> json) => throw new NotSupportedException();

    /// <summary>Copies constant JSON.</summary>
    public void Raw(ReadOnlySpan<byte> json) => throw new NotSupportedException();

    /// <summary>Starts the carousel component: <c>{"type":"carousel","cards":[</c>.</summary>
    public void BeginCarousel() => throw new NotSupportedException();

    /// <summary>The number of cards in a list that the caller gives. Refused unless there are two to ten.</summary>
    public void CardCount(int count, string parameter) => throw new NotSupportedException();

    /// <summary>Starts the next card: <c>{"card_index":N,"components":[</c>. Components that follow belong to it.</summary>
    public void BeginCard() => throw new NotSupportedException();

    /// <summary>Ends a card.</summary>
    public void EndCard() => throw new NotSupportedException();

    /// <summary>Ends the carousel component.</summary>
    public void EndCarousel() => throw new NotSupportedException();

    // ---- text budget: the filled-in text of one component must stay within the platform's limit ----------------------

    /// <summary>Starts counting the characters of a text component.</summary>
    /// <param name="fixedLength">UTF-16 code units of its constant text.</param>
    /// <param name="limit">The platform's limit for the filled-in text, in UTF-16 code units.</param>
    public void BeginText(int fixedLength, int limit) => throw new NotSupportedException();

    /// <summary>Ends counting; refuses (132005) when the filled-in text is over the limit.</summary>
    public void EndText() => throw new NotSupportedException();

    // ---- values inside a JSON string: the quotes are part of the constant JSON around them ---------------------------

    /// <summary>A text value. Refused when null or empty, or with a newline, a tab, five spaces in a row, or a lone surrogate.</summary>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The C# name of the parameter, for the refusal's message.</param>
    /// <param name="uses">How often the placeholder occurs in the text.</param>
    public void Value(string value, string parameter, int uses = 1) => throw new NotSupportedException();

    /// <summary>A whole number, in the digits and grouping of the template's language.</summary>
    public void Value(long value, string parameter, int uses = 1) => throw new NotSupportedException();

    /// <summary>A number, in the notation of the template's language.</summary>
    public void Value(decimal value, string parameter, int uses = 1) => throw new NotSupportedException();

    /// <summary>An amount of money, in the notation of the template's language.</summary>
    public void Value(CurrencyAmount value, string parameter, int uses = 1) => throw new NotSupportedException();

    /// <summary>A date, in the template's language.</summary>
    public void Value(DateOnly value, string parameter, int uses = 1) => throw new NotSupportedException();

    /// <summary>A time of day, in the template's language.</summary>
    public void Value(TimeOnly value, string parameter, int uses = 1) => throw new NotSupportedException();

    /// <summary>A date and time, in the template's language and the value's own offset.</summary>
    public void Value(DateTimeOffset value, string parameter, int uses = 1) => throw new NotSupportedException();

    /// <summary>An absolute http or https address.</summary>
    public void Value(Uri value, string parameter, int uses = 1) => throw new NotSupportedException();

    /// <summary>A phone number to show: digits, spaces and <c>+-().</c>, at most 20 characters.</summary>
    public void Phone(string value, string parameter, int uses = 1) => throw new NotSupportedException();

    /// <summary>A header's text value: like a text, at most 60 characters.</summary>
    public void HeaderValue(string value, string parameter, int uses = 1) => throw new NotSupportedException();

    /// <summary>The end of a button's address. Refused when empty or with characters that an address cannot hold unescaped.</summary>
    public void UrlSuffix(string value, string parameter) => throw new NotSupportedException();

    /// <summary>A coupon code: 1 to 20 letters and digits.</summary>
    public void CouponCode(string value, string parameter) => throw new NotSupportedException();

    /// <summary>A one-time code: 1 to 15 characters. Written twice, in the body and in the button.</summary>
    public void OneTimeCode(string value, string parameter) => throw new NotSupportedException();

    /// <summary>What a quick reply or a call sends back: any text, 1 to 256 characters.</summary>
    public void Payload(string value, string parameter) => throw new NotSupportedException();

    // ---- whole parameter objects, in the provider's dialect ----------------------------------------------------------

    /// <summary><c>{"type":"image","image":{…}}</c>.</summary>
    public void Image(Media value, string parameter) => throw new NotSupportedException();

    /// <summary><c>{"type":"video","video":{…}}</c>.</summary>
    public void Video(Media value, string parameter) => throw new NotSupportedException();

    /// <summary><c>{"type":"document","document":{…}}</c>.</summary>
    public void Document(Media value, string parameter) => throw new NotSupportedException();

    /// <summary><c>{"type":"location","location":{…}}</c>.</summary>
    public void Location(GeoLocation value, string parameter) => throw new NotSupportedException();

    /// <summary><c>{"type":"product","product":{…}}</c>.</summary>
    public void Product(CatalogProduct value, string parameter) => throw new NotSupportedException();

    /// <summary><c>{"type":"limited_time_offer",…}</c>. Refused when the end is not in the future.</summary>
    public void OfferExpiry(DateTimeOffset value, string parameter) => throw new NotSupportedException();

    /// <summary>The action of a flow button; a flow token is always written (<c>unused</c> when none is given).</summary>
    public void FlowAction(FlowStart? value, string parameter) => throw new NotSupportedException();

    /// <summary>The action of a catalogue button: the product whose picture is shown.</summary>
    public void CatalogAction(string thumbnailProductId, string parameter) => throw new NotSupportedException();

    /// <summary>The action of a multi-product button.</summary>
    public void ProductListAction(ProductList value, string parameter) => throw new NotSupportedException();

    /// <summary>The parameters of a voice call button, without the array's brackets.</summary>
    public void VoiceCallParameters(VoiceCall value, string parameter) => throw new NotSupportedException();
}
