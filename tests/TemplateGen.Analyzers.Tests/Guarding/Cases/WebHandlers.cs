namespace Cases;

/// <summary>What answers requests and webhooks.</summary>
public class WebHandlers : Shop
{
    void Endpoint(App app)
    {
        app.MapPost("/orders", async (Purchase order, IWhatsAppClient whatsApp, CancellationToken stop) =>
        {
            if (!await whatsApp.Windows.IsOpenAsync(order.Customer, stop)) return Results.Conflict();
            await whatsApp.SendTextAsync(order.Customer, $"Order {order.Number}", stop);
            return Results.Ok();
        });
        app.MapPost("/unguarded", async (Purchase order, IWhatsAppClient whatsApp) =>
        {
            var result = await whatsApp.SendTextAsync(/*⚑*/order.Customer, "hi");
            return result.IsAccepted ? Results.Ok() : Results.Conflict();
        });
    }

    void Endpoint_with_a_condition(App app) =>
        app.MapPost("/orders", async (Purchase order, ICareWindows care, IWhatsAppClient whatsApp) =>
            await care.IsOpenAsync(order.Customer) ? (await whatsApp.SendTextAsync(order.Customer, "hi")).IsAccepted : false);

    void Endpoint_with_a_method_group(App app)
    {
        app.MapPost("/reply", Handle);
        async Task<IResult> Handle(Purchase order)
        {
            await client.SendTextAsync(/*⚑*/order.Customer, "hi");
            return Results.Ok();
        }
    }

    void Middleware(App app, Recipient to) => app.Use(async next =>
    {
        if (!IsOpen(to)) return;
        await next();
        await client.SendTextAsync(to, "hi");
    });

    async Task Webhook(InboundMessage message)
    {
        await message.Window.SendTextAsync("hi");
        await client.SendTextAsync(message.Window.Customer, "hi");
        await client.SendTextAsync(/*⚑*/message.From, "hi");
    }

    async Task Webhook_with_a_guard(InboundMessage message)
    {
        if (!await client.Windows.IsOpenAsync(message.From, ct)) return;
        await client.SendTextAsync(message.From, "hi", ct);
        if (message.FromUserId is { } id) await client.SendTextAsync(/*⚑*/id, "hi", ct);
    }

    async Task Webhook_by_kind(InboundMessage message)
    {
        var window = message.Window;
        switch (message)
        {
            case { Kind: InboundKind.Text, Text: { Length: > 0 } text }:
                await window.SendTextAsync(text);
                break;
            case { ButtonPayload: "stop" }:
                await client.SendTextAsync(window.Customer, "Bye");
                break;
            case { From: var from } when await client.Windows.IsOpenAsync(from):
                await client.SendTextAsync(from, "Sorry?");
                await client.SendTextAsync(message.From, "Sorry?");
                break;
            case { From: var from }:
                await client.SendTextAsync(/*⚑*/from, "Sorry?");
                break;
        }
    }

    async Task Webhook_batch(IReadOnlyList<InboundMessage> messages)
    {
        foreach (var (window, text) in messages.Select(m => (m.Window, m.Text)))
        {
            await window.SendTextAsync(text ?? "");
            await client.SendTextAsync(window.Customer, "hi");
        }

        foreach (var group in messages.GroupBy(m => m.From))
        {
            if (await client.Windows.IsOpenAsync(group.Key)) await client.SendTextAsync(group.Key, $"{group.Count()} received");
            await client.SendTextAsync(/*⚑*/group.Key, "hi");
        }
    }

    class Controller(IWhatsAppClient whatsApp, IStore store, Guards guards) : Shop
    {
        public async Task<IResult> Post(string id, CancellationToken stop)
        {
            var customer = await store.FindAsync(id, stop);
            if (customer is null) return Results.Conflict();
            if (!await whatsApp.Windows.IsOpenAsync(customer.Phone, stop).ConfigureAwait(false)) return Results.Conflict();
            customer.Name = "Camille";
            await whatsApp.SendTextAsync(customer.Phone, customer.Name, stop).ConfigureAwait(false);
            return Results.Ok();
        }

        public async Task<IResult> Other(string id)
        {
            if (await store.FindAsync(id) is not { } customer || guards.IsClosed(customer.Phone)) return Results.Conflict();
            await whatsApp.SendTextAsync(customer.Phone, "hi");
            if (customer.Home is not null) await whatsApp.SendTextAsync(/*⚑*/customer.Home.Phone, "hi");
            return Results.Ok();
        }

        public async Task<IResult> Loaded_twice(string id)
        {
            var customer = await store.FindAsync(id);
            if (!await whatsApp.Windows.IsOpenAsync(customer!.Phone)) return Results.Conflict();
            customer = await store.FindAsync(id);
            await whatsApp.SendTextAsync(/*⚑*/customer!.Phone, "hi");
            return Results.Ok();
        }

        public Task<bool> Without_async(Recipient to) => whatsApp.Windows.IsOpenAsync(to).AsTask().ContinueWith(open => open.Result && Send(/*⚑*/to) > 0);
    }

    class Handler(IWhatsAppClient whatsApp) : IRequestHandler<Purchase, SendResult?>
    {
        public async Task<SendResult?> Handle(Purchase request, CancellationToken ct) =>
            await whatsApp.Windows.IsOpenAsync(request.Customer, ct) ? await whatsApp.SendTextAsync(request.Customer, request.Number, ct) : null;
    }

    class Handler_that_decides_by_its_proof(IWhatsAppClient whatsApp) : IRequestHandler<Purchase, bool>
    {
        public async Task<bool> Handle(Purchase request, CancellationToken ct)
        {
            var window = await whatsApp.Windows.FindOpenAsync(request.Customer, ct);
            if (window is null)
            {
                await whatsApp.SendTextAsync(/*⚑*/request.Customer, "hi", ct);
                return false;
            }

            await window.SendTextAsync(request.Number, ct);
            return (await whatsApp.SendTextAsync(request.Customer, "hi", ct)).IsAccepted;
        }
    }

    /// <summary>The last one to be asked is trusted, even so: it is the pipeline that would have to be known.</summary>
    class Behaviour(IWhatsAppClient whatsApp) : IRequestHandler<Purchase, SendResult?>
    {
        public async Task<SendResult?> Handle(Purchase request, CancellationToken ct)
        {
            var guarded = request switch
            {
                { Customer: var to } when !await whatsApp.Windows.IsOpenAsync(to, ct) => null,
                { Number: "" } => null,
                _ => request,
            };
            return guarded is null ? null : await whatsApp.SendTextAsync(guarded.Customer, guarded.Number, ct);
        }
    }
}
