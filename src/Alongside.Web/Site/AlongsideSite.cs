using System.Collections.Immutable;
using Alongside.Storage;
using Alongside.Web.Features.Customers;
using Alongside.Web.Features.Desk;
using Alongside.Web.Features.Entry;
using Alongside.Web.Features.Everything;
using Alongside.Web.Features.Exports;
using Alongside.Web.Features.Forms;
using Alongside.Web.Features.Forms.Devices;
using Alongside.Web.Features.Help;
using Alongside.Web.Features.Importing;
using Alongside.Web.Features.Links;
using Alongside.Web.Features.Nearby;
using Alongside.Web.Features.Reviews;
using Alongside.Web.Features.Sending;
using Alongside.Web.Features.Sending.Coming;
using Alongside.Web.Features.Settings;
using Alongside.Web.Features.SignIn;
using Alongside.Web.Features.Templates;
using Alongside.Web.Live;
using Alongside.Web.Visitors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Alongside.Web.Site;

/// <summary>The application: everything composed, ready to be started.</summary>
public sealed class AlongsideSite : IAsyncDisposable
{
    private readonly SignInTickets _tickets;
    private readonly NearbyRooms _rooms;
    private readonly Store _store;
    private readonly TimeProvider _time;

    /// <summary>Composes the application over a store, which stays the caller's to dispose of.</summary>
    public AlongsideSite(Store store, SiteOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_store, _time, _tickets) = (store, time, new SignInTickets(time));
        Live = new LiveForms();
        Forms = new OpenForms(store, Live, time);
        _rooms = new NearbyRooms(options, time, Nearby);
        App = SiteHost.Build(
            options,
            services =>
            {
                AddShared(services, new Invitations(store, time, room: null));
                services.AddHostedService(_ => _rooms);
            },
            Map);
    }

    /// <summary>Who is told what happens in the forms.</summary>
    public LiveForms Live { get; }

    /// <summary>The forms.</summary>
    public OpenForms Forms { get; }

    /// <summary>The web application.</summary>
    public WebApplication App { get; }

    /// <summary>Every address that something answers at: its methods, its pattern, and who may use it.</summary>
    public ImmutableArray<(string Methods, string Pattern, Access? Access)> Routes =>
    [
        .. App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(e => (
            string.Join(',', e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? []),
            e.RoutePattern.RawText ?? "",
            e.Metadata.GetMetadata<AccessTo>()?.Access)),
    ];

    /// <summary>The path of a link that signs the owner in, once.</summary>
    public string SignInPath() => "/sign-in/" + _tickets.Make(goodFor: null);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _rooms.CloseAll();
        await App.DisposeAsync();
    }

    // A server for one form in the room: the customer's endpoints, and no others are there.
    private WebApplication Nearby(SiteOptions options, RoomKey room) => SiteHost.Build(
        options,
        services =>
        {
            AddShared(services, new Invitations(_store, _time, room));
            services.RemoveAll<IHostLifetime>().AddSingleton<IHostLifetime, NoLifetime>();
        },
        app =>
        {
            var choice = new EndpointChoice(app, e => e.Metadata.GetMetadata<AccessTo>()?.Access == Access.Customer || e.Metadata.GetMetadata<IsNearby>() is not null);
            Map(choice);
            ((IEndpointRouteBuilder)app).DataSources.Add(choice);
        });

    private void AddShared(IServiceCollection services, Invitations invitations) =>
        services.AddSingleton(_store).AddSingleton(Live).AddSingleton(Forms).AddSingleton(_time).AddSingleton(invitations)
            .AddSingleton(_tickets).AddSingleton(_rooms).AddSingleton<PassphraseDoor>().AddSingleton<LinkDesk>().AddSingleton<SendingDesk>();

    private static void Map(IEndpointRouteBuilder site)
    {
        SiteAssets.Map(site);
        SignInEndpoints.Map(site);
        DeskEndpoints.Map(site);
        ImportEndpoints.Map(site);
        ReviewEndpoints.Map(site);
        CustomerEndpoints.Map(site);
        TemplateEndpoints.Map(site);
        SettingsEndpoints.Map(site);
        EverythingEndpoints.Map(site);
        HelpEndpoints.Map(site);
        FormEndpoints.Map(site);
        ProofEndpoints.Map(site);
        ExportEndpoints.Map(site);
        EntryEndpoints.Map(site);
        LinkEndpoints.Map(site);
        SendingEndpoints.Map(site);
        AnswerEndpoints.Map(site);
        NearbyEndpoints.Map(site);
        LiveEndpoints.Map(site);
    }
}
