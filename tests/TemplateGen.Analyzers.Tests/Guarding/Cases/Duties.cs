namespace Cases;

/// <summary>Who has to know that the window is open.</summary>
public class Duties : Shop
{
    class C116_caller_carries_the_duty : Shop
    {
        async Task Answer([RequiresOpenWindow] Recipient to) => await client.SendTextAsync(to, "hi");

        async Task Caller(Recipient to)
        {
            await Answer(/*⚑*/to);
            if (await client.Windows.IsOpenAsync(to)) await Answer(to);
        }
    }

    class C117_type_carries_it : Shop
    {
        [RequiresOpenWindow]
        class FreeFormSender(IWhatsAppClient client, Recipient to)
        {
            public async Task Hello()
            {
                await client.SendTextAsync(to, "hi");
                await Goodbye();
            }

            public async Task Goodbye() => await client.SendTextAsync(to, "bye");
        }

        async Task Outside(Recipient to)
        {
            var sender = new /*⚑*/FreeFormSender(client, to);
            await sender./*⚑*/Hello();
        }
    }

    async Task C118_unguarded_call_of_an_annotated_method(Recipient to)
    {
        await Reply(/*⚑*/to);
    }

    class C119_interface_carries_it_the_implementation_does_not : Shop
    {
        interface IReply
        {
            Task Answer([RequiresOpenWindow] Recipient to);
        }

        class Implicit : Shop, IReply
        {
            public async Task Answer(Recipient to) => await client.SendTextAsync(to, "hi");
        }

        class Explicit : Shop, IReply
        {
            async Task IReply.Answer(Recipient to) => await client.SendTextAsync(to, "hi");
        }

        async Task Outside(Recipient to, Implicit i, IReply r)
        {
            await i.Answer(/*⚑*/to);
            await r.Answer(/*⚑*/to);
        }
    }

    class C120_override_adds_a_duty_that_the_base_lacks : Shop
    {
        abstract class Base : Shop
        {
            public abstract Task Answer(Recipient to);
        }

        class Derived : Base
        {
            public override async Task Answer([RequiresOpenWindow] Recipient /*⚑*/to) => await client.SendTextAsync(to, "hi");
        }
    }

    class C137_initializers_and_static_constructors : Shop
    {
        readonly Task t = Client.SendTextAsync(/*⚑*/Someone, "hi").AsTask();

        static readonly Task T = Client.SendTextAsync(/*⚑*/Someone, "hi").AsTask();

        Task P { get; } = Client.SendTextAsync(/*⚑*/Someone, "hi").AsTask();

        static C137_initializers_and_static_constructors() => Client.SendTextAsync(/*⚑*/Someone, "hi").AsTask();
    }

    class C138_expression_bodied_member : Shop
    {
        Task A(Recipient to) => client.SendTextAsync(/*⚑*/to, "x").AsTask();

        Task P => client.SendTextAsync(/*⚑*/current, "x").AsTask();

        Task this[int i] => client.SendTextAsync(/*⚑*/current, "x").AsTask();
    }

    async Task C149_dynamic_and_reflection(Recipient to)
    {
        dynamic d = client;
        await d.SendTextAsync(to, "hi");
        typeof(IWhatsAppClient).GetMethod("SendTextAsync")!.Invoke(client, [to, "hi", ct]);
    }
}
