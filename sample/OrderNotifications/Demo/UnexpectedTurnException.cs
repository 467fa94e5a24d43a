namespace OrderNotifications.Demo;

/// <summary>The story did not go as it was written.</summary>
internal sealed class UnexpectedTurnException(string expected) : Exception($"This should have been so, and was not: {expected}.");
