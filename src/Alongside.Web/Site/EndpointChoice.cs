using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;

namespace Alongside.Web.Site;

/// <summary>Takes the endpoints of a site and keeps only some: the others do not exist where it is used.</summary>
internal sealed class EndpointChoice(IEndpointRouteBuilder of, Func<Endpoint, bool> keep) : EndpointDataSource, IEndpointRouteBuilder
{
    private readonly List<EndpointDataSource> _all = [];

    public IServiceProvider ServiceProvider => of.ServiceProvider;

    public ICollection<EndpointDataSource> DataSources => _all;

    public override IReadOnlyList<Endpoint> Endpoints => [.. _all.SelectMany(s => s.Endpoints).Where(keep)];

    public IApplicationBuilder CreateApplicationBuilder() => of.CreateApplicationBuilder();

    public override IChangeToken GetChangeToken() => new CompositeChangeToken([.. _all.Select(s => s.GetChangeToken())]);
}
