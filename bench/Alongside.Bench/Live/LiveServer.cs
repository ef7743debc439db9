using System.Text.Json;
using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Templates;
using Alongside.OrderForms.Writing;
using Alongside.Storage;
using Alongside.Storage.Sqlite;
using Alongside.Web.Site;
using Alongside.Web.Visitors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Alongside.Bench.Live;

/// <summary>The process that is measured: the application with forms in it, or the plain relay. It ends when its input does.</summary>
internal static class LiveServer
{
    public static Task<int> Run(string kind, int forms, string folder) => kind is "relay" ? Relay(forms) : Application(forms, folder);

    private static async Task<int> Relay(int forms)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSignalR();
        await using var app = builder.Build();
        app.MapHub<RelayHub>("/{side}/{form}/live");
        await app.StartAsync();
        await Serve(Enumerable.Range(0, forms).SelectMany(i => (string[])[$"forms/{i}", $"f/{i}"]).Select(path => new Seat($"{app.Urls.First()}/{path}/live", "none=0", "line")));
        await app.StopAsync();
        return 0;
    }

    private static async Task<int> Application(int forms, string folder)
    {
        await using var store = await SqliteStore.Open(Path.Combine(folder, "alongside.db"), TimeProvider.System, CancellationToken.None);
        await using var site = new AlongsideSite(store, new SiteOptions(["http://127.0.0.1:0"], Path.Combine(folder, "keys")) { Limits = SiteLimits.Lifted }, TimeProvider.System);
        var invitations = new Invitations(store, TimeProvider.System, room: null);
        await site.App.StartAsync();
        var address = site.App.Urls.First();
        var (owner, now) = (Secrets.NewKey(), TimeProvider.System.GetUtcNow());
        await store.Sessions.Add(new StoredSession(Secrets.Hash(owner), now, now.AddDays(1)), CancellationToken.None);
        var customer = Secrets.NewId();
        await store.Customers.Add(new StoredCustomer(customer, "Dana", "", now), CancellationToken.None);
        var seats = new List<Seat>();
        for (var i = 0; i < forms; i++)
        {
            var (form, device, key, theirs, mine) = (Secrets.NewId(), Secrets.NewId(), Secrets.NewKey(), Secrets.NewId(), Secrets.NewId());
            await store.Forms.Add(new StoredForm(form, customer, "A website", "", null, now, now, 1, SetAside: false), Begin(form, device, theirs, mine, now), CancellationToken.None);
            await store.Devices.Add(new StoredDeviceKey(form, device, Secrets.Hash(key), now), CancellationToken.None);
            seats.Add(new Seat($"{address}/forms/{form}/live", "alongside=" + owner, mine));
            seats.Add(new Seat($"{address}/f/{form}/live", $"{invitations.CookieOf(form)}={key}", theirs));
        }

        await Serve(seats);
        await site.App.StopAsync();
        return 0;
    }

    // A form as it is after a first call: thirty lines, and the customer has come.
    private static List<Change> Begin(string form, string device, string theirs, string mine, DateTimeOffset now)
    {
        var (jana, dana) = (new Author(Party.Seller, Author.SellersDevice, "Jana"), new Author(Party.Customer, device, null));
        var changes = new List<Change> { new(Secrets.NewId(), jana, now, new StartForm(form, "A website", "Jana", "Dana", "en", BuiltInTemplates.Default("en"))) };
        changes.Add(new Change(Secrets.NewId(), dana, now, new DeviceArrives(LetIn: true)));
        for (var i = 0; i < 30; i++)
        {
            var asItIs = Form.From(changes);
            var question = asItIs.Questions[i % asItIs.Questions.Length].Question.Id;
            var (id, author) = i switch { 0 => (mine, jana), 1 => (theirs, dana), _ => (Secrets.NewId(), jana) };
            changes.Add(new Change(id, author, now, Pen.AddLine(asItIs, question, "Something that was said in the call, as a line of the form")));
        }

        return changes;
    }

    private static async Task Serve(IEnumerable<Seat> seats)
    {
        Console.WriteLine(JsonSerializer.Serialize(seats));
        await Console.Out.FlushAsync();
        while (await Console.In.ReadLineAsync() is not null)
        {
            // Until whoever started it lets go.
        }
    }
}
