using System.Globalization;
using TemplateGen;

namespace OrderNotifications;

/// <summary>A customer of the shop, who agreed to messages about orders when placing one.</summary>
public sealed record Customer(Recipient Phone, string FirstName, CultureInfo Culture);
