namespace TemplateGen.Tests;

public class MediaValueTests
{
    private static readonly Media Picture = Media.FromUri(new Uri("https://example.com/a/pic%20ture.png"));

    [Fact]
    public void Meta_takes_media_by_link_or_id()
    {
        Clients.AssertJson(
            """[{"type":"image","image":{"link":"https://example.com/a/pic%20ture.png"}}]""",
            Written.Parameters((ref writer) => writer.Image(Picture, "image")));
        Clients.AssertJson("""[{"type":"video","video":{"id":"123"}}]""", Written.Parameters((ref writer) => writer.Video(Media.FromId("123"), "video")));
        Clients.AssertJson(
            """[{"type":"document","document":{"id":"123","filename":"invoice \"1\".pdf"}}]""",
            Written.Parameters((ref writer) => writer.Document(Media.FromId("123", "invoice \"1\".pdf"), "document")));
    }

    [Fact]
    public void Cm_takes_media_by_address_with_name_and_type()
    {
        Clients.AssertJson(
            """[{"type":"image","media":{"mediaName":"pic ture.png","mediaUri":"https://example.com/a/pic%20ture.png","mimeType":"image/png"}}]""",
            Written.Parameters((ref writer) => writer.Image(Picture, "image"), Written.Cm));
        Clients.AssertJson(
            """[{"type":"document","media":{"mediaName":"invoice.docx","mediaUri":"https://example.com/","mimeType":"application/vnd.openxmlformats-officedocument.wordprocessingml.document"}}]""",
            Written.Parameters((ref writer) => writer.Document(Media.FromUri(new Uri("https://example.com/"), "invoice.docx"), "document"), Written.Cm));
        Clients.AssertJson(
            """[{"type":"video","media":{"mediaName":"example.com","mediaUri":"https://example.com/","mimeType":"video/mp4"}}]""",
            Written.Parameters((ref writer) => writer.Video(Media.FromUri(new Uri("https://example.com/")), "video"), Written.Cm));
    }

    [Fact]
    public void Cm_does_not_take_ids()
        => Assert.Equal(131009, Written.Refusal((ref writer) => writer.Image(Media.FromId("123"), "image"), Written.Cm)?.Code);

    [Fact]
    public void Media_that_cannot_be_fetched_are_refused()
    {
        Assert.Equal(131008, Written.Refusal((ref writer) => writer.Image(default, "image"))?.Code);
        Assert.Equal(131008, Written.Refusal((ref writer) => writer.Image(default, "image"), Written.Cm)?.Code);
        Assert.Equal(131009, Written.Refusal((ref writer) => writer.Image(Media.FromUri(new Uri("file:///etc/passwd")), "image"))?.Code);
        Assert.Equal(131009, Written.Refusal((ref writer) => writer.Document(Media.FromId("1", "half \ud800"), "document"))?.Code);
    }

    [Fact]
    public void A_place_has_degrees_as_text()
    {
        var place = new GeoLocation(37.48, -122.0000001, "Pablo \"P\" Morales", "1 Hacker Way");

        Clients.AssertJson(
            """[{"type":"location","location":{"latitude":"37.48","longitude":"-122.0000001","name":"Pablo \"P\" Morales","address":"1 Hacker Way"}}]""",
            Written.Parameters((ref writer) => writer.Location(place, "location")));
    }

    [Theory]
    [InlineData(90.1, 0)]
    [InlineData(0, -180.1)]
    [InlineData(double.NaN, 0)]
    [InlineData(0, double.PositiveInfinity)]
    public void A_place_is_on_earth(double latitude, double longitude)
        => Assert.Equal(131009, Written.Refusal((ref writer) => writer.Location(new GeoLocation(latitude, longitude), "location"))?.Code);

    [Fact]
    public void A_product_is_in_a_catalogue()
        => Clients.AssertJson(
            """[{"type":"product","product":{"product_retailer_id":"p1","catalog_id":"c1"}}]""",
            Written.Parameters((ref writer) => writer.Product(new CatalogProduct("c1", "p1"), "product")));
}
