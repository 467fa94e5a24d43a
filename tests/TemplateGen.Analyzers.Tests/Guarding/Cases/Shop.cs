using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Contracts;

namespace Cases;

/// <summary>What the cases speak of.</summary>
public abstract class Shop
{
    protected IWhatsAppClient client = null!;
    protected Guards windows = null!;
    protected Guards? perhaps;
    protected Recipient other;
    protected Recipient current;
    protected Conversation conv = null!;
    protected Order order = null!;
    protected TextClient texts = null!;
    protected Policy policy = null!;
    protected List<int> list = [];
    protected List<Recipient> all = [];
    protected CancellationToken ct;
    protected Delegate? kept;
    protected object? o;
    protected bool x, y;

    protected static IWhatsAppClient Client { get; } = null!;

    protected static Recipient Someone { get; }

    /// <summary>A synchronous guard.</summary>
    protected static bool IsOpen([OpenWindowWhen(true)] Recipient to) => to != default;

    protected static bool IsClosed([OpenWindowWhen(false)] Recipient to) => to == default;

    /// <summary>A free-form send that returns an int.</summary>
    protected static int Send([RequiresOpenWindow] Recipient to) => to.GetHashCode();

    /// <summary>A synchronous free-form send.</summary>
    protected static void Say([RequiresOpenWindow] Recipient to) => to.GetHashCode();

    protected static void Ensure([EnsuresOpenWindow] Recipient to) => to.GetHashCode();

    protected async Task<bool> MyGuard([OpenWindowWhen(true)] Recipient to) => await client.Windows.IsOpenAsync(to);

    protected async Task<bool> MyWrapper(Recipient to) => await client.Windows.IsOpenAsync(to);

    protected async Task Reply([RequiresOpenWindow] Recipient to) => await client.SendTextAsync(to, "hi");

    protected static void Use(Func<int> action) => action();

    protected static void Use(Action action) => action();

    protected static void Use(Delegate action) => action.DynamicInvoke();

    protected static void Use(object? value) => value?.ToString();

    protected static void Change(ref Recipient to) => to = default;

    protected static bool TryFind(out Recipient to)
    {
        to = default;
        return true;
    }

    protected static void Look(in Recipient to) => to.GetHashCode();

    protected static void Other() => Thread.Yield();

    protected static bool Flip() => Environment.TickCount % 2 == 0;

    protected static Recipient Norm(Recipient to) => to;

    [Pure]
    protected static Recipient PureNorm(Recipient to) => to;
}

/// <summary>Guards of all kinds.</summary>
public class Guards
{
    public bool IsOpen([OpenWindowWhen(true)] Recipient to) => to != default;

    public bool IsClosed([OpenWindowWhen(false)] Recipient to) => to == default;

    public Task<bool> IsOpenAsync([OpenWindowWhen(true)] Recipient to) => Task.FromResult(to != default);

    public Task<bool> IsClosedAsync([OpenWindowWhen(false)] Recipient to) => Task.FromResult(to == default);

    public Task<(bool Open, DateTimeOffset Until)> StateAsync(Recipient to) => Task.FromResult((to != default, default(DateTimeOffset)));

    public Task<WindowState> FindStateAsync(Recipient to) => Task.FromResult(to != default ? WindowState.Open : WindowState.Closed);

    public bool TryGet(Recipient to, out bool open) => open = to != default;

    public DateTimeOffset ClosesAt { get; set; }
}

public enum WindowState
{
    Closed,
    Open,
}

/// <summary>A receiver that is the recipient.</summary>
public class Conversation
{
    [OpenWindowWhen(true)]
    public bool IsOpen { get; set; }

    [OpenWindowWhen(false)]
    public bool IsClosed => !IsOpen;

    [OpenWindowWhen(true)]
    public bool open;

    public Recipient Customer { get; set; }

    public Conversation? Parent { get; set; }

    [OpenWindowWhen(true)]
    public Task<bool> CheckAsync() => Task.FromResult(IsOpen);

    [EnsuresOpenWindow]
    public Task EnsureAsync() => Task.CompletedTask;

    [RequiresOpenWindow]
    public Task ReplyAsync(string text) => Task.FromResult(text);

    [RequiresOpenWindow]
    public int Reply(string text) => text.Length;

    [RequiresOpenWindow]
    public string Draft { get; set; } = "";
}

/// <summary>A client whose recipients are strings.</summary>
public class TextClient
{
    public Task<bool> IsOpenAsync([OpenWindowWhen(true)] string to) => Task.FromResult(to.Length > 0);

    public bool IsOpen([OpenWindowWhen(true)] string to) => to.Length > 0;

    public Task SendTextAsync([RequiresOpenWindow] string to, string body) => Task.FromResult(to + body);

    public Task SendTemplateAsync(string to, string name) => Task.FromResult(to + name);
}

public class Policy
{
    public Task ExecuteAsync(Func<Task> action) => action();
}

public class Order
{
    public Recipient From { get; set; }

    public Recipient To;

    public Order? Previous { get; set; }
}

public static class Check
{
    public static void True([DoesNotReturnIf(false)] bool condition)
    {
        if (!condition) throw new InvalidOperationException();
    }

    public static void False([DoesNotReturnIf(true)] bool condition)
    {
        if (condition) throw new InvalidOperationException();
    }

    [DoesNotReturn]
    public static void Fail() => throw new InvalidOperationException();

    public static void Nothing(bool condition) => condition.ToString();
}
