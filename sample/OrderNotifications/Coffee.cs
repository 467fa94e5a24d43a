using TemplateGen;

namespace OrderNotifications;

/// <summary>What the shop sells. The id is its part of the shop's addresses.</summary>
public sealed record Coffee(string Id, string Name, string Taste)
{
    public Media Picture => Media.FromUri(new($"https://cafe-lumiere.example/pictures/{Id}.jpg"));
}
