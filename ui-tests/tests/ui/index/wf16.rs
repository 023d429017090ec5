use dag_core::node;

#[node]
async fn load_rate(currency: &str) -> f64 {
    if currency == "EUR" { 1.0 } else { 1.1 }
}

fn main() {}
