namespace TemplateGen;

/// <summary>The body of a send request. Its bytes belong to the array pool, and go back exactly once.</summary>
/// <param name="Bytes">From the array pool; longer than the body.</param>
/// <param name="Length">The body's length.</param>
/// <param name="Reference">The id that we gave the message, for providers that give none.</param>
internal readonly record struct Payload(byte[] Bytes, int Length, ulong Reference);
