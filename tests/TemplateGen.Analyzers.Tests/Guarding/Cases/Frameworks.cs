namespace Cases;

/// <summary>As much of a web framework, a host and a mediator as the cases need.</summary>
public interface IResult;

public static class Results
{
    public static IResult Ok() => null!;

    public static IResult Conflict() => null!;
}

public sealed class App
{
    public void MapPost(string route, Delegate handler) => handler.DynamicInvoke(route);

    public App Use(Func<Func<Task>, Task> middleware) => this;
}

public abstract class BackgroundService
{
    protected abstract Task ExecuteAsync(CancellationToken stoppingToken);
}

public interface IRequestHandler<in TRequest, TResponse>
{
    Task<TResponse> Handle(TRequest request, CancellationToken ct);
}

public interface IStore
{
    Task<Customer?> FindAsync(string id, CancellationToken ct = default);

    IAsyncEnumerable<Customer> AllAsync(CancellationToken ct = default);
}

/// <summary>A customer as an application stores it.</summary>
public class Customer
{
    public required Recipient Phone { get; init; }

    public string? Name { get; set; }

    public Recipient? Second { get; set; }

    public Address? Home { get; set; }
}

public class Address
{
    public Recipient Phone { get; set; }
}

/// <summary>An order as a message between the parts of an application.</summary>
public record Purchase(Recipient Customer, string Number)
{
    public string Note { get; init; } = "";
}
