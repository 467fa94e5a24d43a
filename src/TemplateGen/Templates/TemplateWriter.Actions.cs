using System.Text.Json;

namespace TemplateGen;

// Whole parameter objects of buttons, and the offer's end.
public ref partial struct TemplateWriter
{
    private const int MaxProducts = 30;
    private const int MaxSections = 10;
    private const int MaxCallMinutes = 30 * 24 * 60;

    /// <summary><c>{"type":"limited_time_offer",…}</c>. Refused when the end is not in the future.</summary>
    /// <inheritdoc cref="Value(string, string, int)" path="/param"/>
    public void OfferExpiry(DateTimeOffset value, string parameter)
    {
        if (value <= _time.GetUtcNow())
        {
            Refuse(Refusal.Invalid(parameter, "the offer's end must be in the future."));
            return;
        }

        _buffer.Append("{\"type\":\"limited_time_offer\",\"limited_time_offer\":{\"expiration_time_ms\":"u8);
        _buffer.AppendFormatted(value.ToUnixTimeMilliseconds());
        _buffer.Append("}}"u8);
    }

    /// <summary><c>{"type":"action","action":{…}}</c> of a flow button; a flow token is always written (<c>unused</c> when none is given).</summary>
    /// <inheritdoc cref="Value(string, string, int)" path="/param"/>
    public void FlowAction(FlowStart? value, string parameter)
    {
        _buffer.Append("{\"type\":\"action\",\"action\":{\"flow_token\":\""u8);
        Inside(value?.Token ?? "unused", parameter, FlowStart.MaxTokenLength);
        _buffer.Append("\""u8);
        if (value?.Data is { } data)
        {
            _buffer.Append(",\"flow_action_data\":"u8);
            Json(data, parameter);
        }

        _buffer.Append("}}"u8);
    }

    /// <summary><c>{"type":"action","action":{…}}</c> of a catalogue button: the product whose picture is shown.</summary>
    /// <inheritdoc cref="Value(string, string, int)" path="/param"/>
    public void CatalogAction(string thumbnailProductId, string parameter)
    {
        _buffer.Append("{\"type\":\"action\",\"action\":{\"thumbnail_product_retailer_id\":\""u8);
        Inside(thumbnailProductId, parameter, MaxIdLength);
        _buffer.Append("\"}}"u8);
    }

    /// <summary><c>{"type":"action","action":{…}}</c> of a multi-product button.</summary>
    /// <inheritdoc cref="Value(string, string, int)" path="/param"/>
    public void ProductListAction(ProductList value, string parameter)
    {
        var sections = value.Sections ?? [];
        var products = sections.Sum(section => section.ProductIds?.Count ?? 0);
        if (sections.Count is 0 or > MaxSections || products is 0 or > MaxProducts)
        {
            Refuse(Refusal.Invalid(parameter, "1 to 30 products, in 1 to 10 sections."));
            return;
        }

        _buffer.Append("{\"type\":\"action\",\"action\":{\"thumbnail_product_retailer_id\":\""u8);
        Inside(value.ThumbnailProductId, parameter, MaxIdLength);
        _buffer.Append("\",\"sections\":["u8);
        var written = 0;
        foreach (var section in sections)
        {
            _buffer.Separate(ref written);
            Section(section, parameter);
        }

        _buffer.Append("]}}"u8);
    }

    /// <summary>The parameters of a voice call button, without the array's brackets; nothing when the value says nothing.</summary>
    /// <inheritdoc cref="Value(string, string, int)" path="/param"/>
    public void VoiceCallParameters(VoiceCall value, string parameter)
    {
        var written = 0;
        if (value.TimeToLive is { } timeToLive)
        {
            var minutes = Math.Ceiling(timeToLive.TotalMinutes);
            if (minutes is < 1 or > MaxCallMinutes)
            {
                Refuse(Refusal.Invalid(parameter, "a call button works for 1 minute to 30 days."));
                return;
            }

            _buffer.Separate(ref written);
            _buffer.Append("{\"type\":\"ttl_minutes\",\"ttl_minutes\":"u8);
            _buffer.AppendFormatted((int)minutes);
            _buffer.Append("}"u8);
        }

        if (value.Payload is not null)
        {
            _buffer.Separate(ref written);
            _buffer.Append("{\"type\":\"payload\",\"payload\":\""u8);
            Payload(value.Payload, parameter);
            _buffer.Append("\"}"u8);
        }
    }

    private void Section(ProductSection section, string parameter)
    {
        _buffer.Append("{\"title\":\""u8);
        Inside(section.Title, parameter, ProductSection.MaxTitleLength);
        _buffer.Append("\",\"product_items\":["u8);
        var written = 0;
        foreach (var productId in section.ProductIds ?? [])
        {
            _buffer.Separate(ref written);
            _buffer.Append("{\"product_retailer_id\":\""u8);
            Inside(productId, parameter, MaxIdLength);
            _buffer.Append("\"}"u8);
        }

        _buffer.Append("]}"u8);
    }

    private void Json(JsonElement data, string parameter)
    {
        if (JsonObject.TryWrite(data, out var json))
        {
            _buffer.Append(json);
        }
        else
        {
            Refuse(Refusal.Invalid(parameter, "the flow's data must be a JSON object of whole characters."));
        }
    }
}
