using Microsoft.Extensions.Hosting;

namespace Alongside.Web.Site;

/// <summary>For a server that ends with another: it hears no signals of its own.</summary>
internal sealed class NoLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
