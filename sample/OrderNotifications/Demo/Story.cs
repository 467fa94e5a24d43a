using System.Globalization;
using TemplateGen;

namespace OrderNotifications.Demo;

/// <summary>Two days of the shop. An exception ends it when anything is not as it should be.</summary>
internal sealed class Story(
    OrderService orders, Notifications notifications, CustomerReplies replies, Offers offers, OfferConsent consent,
    Stage stage, Transcript transcript)
{
    private static readonly GeoLocation Quay = new(45.7640, 4.8357, "Café Lumière", "12 quai des Torréfacteurs, Lyon");
    private static readonly Coffee Yirgacheffe = new("yirgacheffe", "Yirgacheffe", "jasmijn en citroen");
    private static readonly Coffee Huila = new("huila", "Huila", "karamel en rode appel");
    private static readonly Coffee Kirinyaga = new("kirinyaga", "Kirinyaga", "zwarte bes en honing");

    private readonly Customer _camille = new(Recipient.Parse("+33639980142"), "Camille", CultureInfo.GetCultureInfo("fr-FR"));
    private readonly Customer _jordan = new(Recipient.Parse("+12025550142"), "Jordan", CultureInfo.GetCultureInfo("en-US"));
    private readonly Customer _sanne = new(Recipient.Parse("+31612345678"), "Sanne", CultureInfo.GetCultureInfo("nl-NL"));

    public async Task PlayAsync(Uri webhookAddress)
    {
        await stage.OpenAsync(webhookAddress);
        transcript.Begin(_camille, _jordan, _sanne);

        var order = await ShipAnOrderAsync();
        await AnswerInTimeAsync(order);
        await ServeAnotherCustomerAsync();
        await MakeOffersAsync();
        await AnswerTooLateAsync(order);

        await stage.CloseAsync();
        transcript.Note("All went as it should.");
    }

    private async Task<Order> ShipAnOrderAsync()
    {
        transcript.Chapter("an order goes out");
        var order = await stage.AfterAsync(minutes: 4, () => orders.PlaceAsync(_camille, new CurrencyAmount(42.50m, "EUR")));
        await stage.AfterAsync(minutes: 1, () => orders.ChargeAsync(order));
        await stage.AfterAsync(minutes: 90, () => orders.ShipAsync(order, parcel: "CL7402118", arrival: new DateOnly(2027, 3, 3)));
        return order;
    }

    private async Task AnswerInTimeAsync(Order order)
    {
        transcript.Chapter("the customer writes, which opens the care window");
        await stage.SaysAsync(minutes: 12, _camille, "Bonjour ! Je ne serai pas là mercredi. Pouvez-vous livrer jeudi ?");
        await stage.ExpectWindowAsync(_camille, isOpen: true);
        Stage.Expect(stage.Latest.Type == "text", "the service wrote back");
        transcript.Note("The message came by a signed webhook, and brought the open window along: the proof with which the service wrote back.");

        await stage.AfterAsync(minutes: 25, () => replies.AnswerAsync(order, "C’est noté, Camille : votre colis arrivera jeudi 4 mars."));
        Stage.Expect(stage.Latest.Type == "text", "the answer went out as free text");
        transcript.Note("The guard found the window open, so the answer was free text as well.");

        await stage.SaysAsync(minutes: 3, _camille, "Merci ! Le Kirinyaga, sera-t-il encore là en avril ?");
    }

    private async Task ServeAnotherCustomerAsync()
    {
        transcript.Chapter("another customer, in another language");
        await stage.AfterAsync(minutes: 20, () => notifications.LoginCodeAsync(_jordan, "493027"));
        var order = await stage.AfterAsync(minutes: 2, () => orders.PlaceAsync(_jordan, new CurrencyAmount(18m, "EUR")));
        await stage.AfterAsync(minutes: 45, () => orders.HoldForPickupAsync(order, Quay, pickupCode: "K7Q"));
        await stage.TapsAsync(minutes: 5, _jordan, "On my way");
        await stage.AfterAsync(minutes: 180, () => orders.AskForFeedbackAsync(order));
    }

    private async Task MakeOffersAsync()
    {
        transcript.Chapter("offers, to those who want them");
        var endOfOffer = new DateTimeOffset(2027, 3, 7, 20, 0, 0, TimeSpan.Zero);
        consent.Give(_jordan.Phone);
        consent.Give(_sanne.Phone);

        Stage.Expect(
            await stage.AfterAsync(minutes: 30, () => offers.SendSelectionAsync(_sanne, Yirgacheffe, Huila, Kirinyaga)),
            "Sanne gets an offer");
        await stage.StopsPromotionsAsync(minutes: 1, _sanne);

        Stage.Expect(
            await stage.AfterAsync(minutes: 9, () => offers.SendHarvestAsync(_jordan, Huila, "HARVEST20", endOfOffer)),
            "Jordan gets an offer");
        Stage.Expect(
            !await stage.AfterAsync(minutes: 1, () => offers.SendHarvestAsync(_sanne, Huila, "HARVEST20", endOfOffer)),
            "Sanne gets no more offers");
        transcript.Note("None for Sanne: the service heard that she stopped promotions.");
    }

    private async Task AnswerTooLateAsync(Order order)
    {
        stage.Wait(CareWindow.Length);
        transcript.Chapter("24 hours later, the care window is closed");
        await stage.ExpectWindowAsync(_camille, isOpen: false);

        const string Answer = "Oui, Camille : le Kirinyaga reste à la carte jusqu’à fin avril.";
        await stage.AfterAsync(minutes: 1, () => replies.AnswerAsync(order, Answer));
        Stage.Expect(stage.Latest.TemplateName == "answer_ready", "a template went out instead of free text");
        transcript.Note("The guard refused free text, so a template asks Camille to open the window again.");

        await stage.TapsAsync(minutes: 6, _camille, "Lire la réponse");
        await stage.ExpectWindowAsync(_camille, isOpen: true);
        Stage.Expect(stage.Latest is { Type: "text", Body: Answer }, "the answer followed the tap");
    }
}
