namespace TemplateGen.Sandbox;

/// <summary>How far a message came.</summary>
public enum DeliveryStatus
{
    /// <summary>On the customer's phone.</summary>
    Delivered,

    /// <summary>Read by the customer.</summary>
    Read,
}
