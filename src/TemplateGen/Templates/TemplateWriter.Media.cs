namespace TemplateGen;

// Whole parameter objects of a header, in the provider's dialect.
public ref partial struct TemplateWriter
{
    private const int MaxIdLength = 256;

    /// <summary><c>{"type":"image","image":{…}}</c>.</summary>
    /// <inheritdoc cref="Value(string, string, int)" path="/param"/>
    public void Image(Media value, string parameter) => Medium(MediaKind.Image, value, parameter);

    /// <summary><c>{"type":"video","video":{…}}</c>.</summary>
    /// <inheritdoc cref="Value(string, string, int)" path="/param"/>
    public void Video(Media value, string parameter) => Medium(MediaKind.Video, value, parameter);

    /// <summary><c>{"type":"document","document":{…}}</c>.</summary>
    /// <inheritdoc cref="Value(string, string, int)" path="/param"/>
    public void Document(Media value, string parameter) => Medium(MediaKind.Document, value, parameter);

    /// <summary><c>{"type":"location","location":{…}}</c>.</summary>
    /// <inheritdoc cref="Value(string, string, int)" path="/param"/>
    public void Location(GeoLocation value, string parameter)
    {
        if (!value.IsOnEarth)
        {
            Refuse(Refusal.Invalid(parameter, GeoLocation.Rule));
            return;
        }

        _buffer.Append("{\"type\":\"location\",\"location\":{\"latitude\":\""u8);
        _buffer.AppendFormatted(value.Latitude, GeoLocation.Format);
        _buffer.Append("\",\"longitude\":\""u8);
        _buffer.AppendFormatted(value.Longitude, GeoLocation.Format);
        _buffer.Append("\""u8);
        OptionalText(",\"name\":\""u8, value.Name, parameter);
        OptionalText(",\"address\":\""u8, value.Address, parameter);
        _buffer.Append("}}"u8);
    }

    /// <summary><c>{"type":"product","product":{…}}</c>.</summary>
    /// <inheritdoc cref="Value(string, string, int)" path="/param"/>
    public void Product(CatalogProduct value, string parameter)
    {
        _buffer.Append("{\"type\":\"product\",\"product\":{\"product_retailer_id\":\""u8);
        Inside(value.RetailerId, parameter, MaxIdLength);
        _buffer.Append("\",\"catalog_id\":\""u8);
        Inside(value.CatalogId, parameter, MaxIdLength);
        _buffer.Append("\"}}"u8);
    }

    private void Medium(MediaKind kind, Media value, string parameter)
    {
        if (_dialect.WriteMediaParameter(ref _buffer, kind, value, parameter) is { } refusal)
        {
            Refuse(refusal);
        }
    }

    private void OptionalText(ReadOnlySpan<byte> begin, string? value, string parameter)
    {
        if (value is not null)
        {
            _buffer.Append(begin);
            Text(value, parameter, uses: 0, GeoLocation.MaxTextLength);
            _buffer.Append("\""u8);
        }
    }
}
