use gainsay::{graph::Stories,*};
fn main(){
    let engine=Engine::new(rule::compile(rule::embedded()).unwrap());
    let mut docs=vec![]; 
    for p in std::env::args().skip(1){ let text=std::fs::read_to_string(&p).unwrap();  docs.extend(source::documents(&p,text.as_bytes()).0); }
    let x=engine.extract(&docs); let leads:Vec<_>=x.iter().map(|x|x.1.clone()).collect();
    if let Stories::Pairs(p)=graph::stories(&leads){ for s in p{ println!("{:.2} {} {}",s.kinship,docs[s.a].id.rsplit('/').next().unwrap(),docs[s.b].id.rsplit('/').next().unwrap()); } }
}
